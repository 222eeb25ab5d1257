package osame.receipt.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import osame.foundation.Sha256;

/**
 * Twelve characters (60 bits) that nobody guesses and everybody can read out: no I, L, O or U. They
 * come from the random request id, so that a repeated request has the same.
 */
final class VerificationCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  private VerificationCode() {}

  static String of(UUID requestId) {
    byte[] digest = Sha256.of(("certificate " + requestId).getBytes(StandardCharsets.UTF_8));
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(digest[i] & (ALPHABET.length() - 1)));
    }
    return code.toString();
  }

  /** As it is printed: {@code 7QK2-0MXD-A9TB}. */
  static String grouped(String code) {
    StringBuilder text = new StringBuilder(code);
    for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
      text.insert(at, '-');
    }
    return text.toString();
  }

  /** What was meant by what was typed: small letters, dashes, and letters taken for digits. */
  static String read(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }
}
