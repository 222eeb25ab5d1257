package osame.access.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes, tokens and keyed digests of terminals. The digest's key is outside the database: whoever
 * reads or writes the table of terminals alone can't make a terminal.
 */
public final class TerminalSecrets {

  /** Environment variable with the key: 64 hexadecimal digits, the same for all instances. */
  public static final String KEY_VARIABLE = "OSAME_TERMINAL_KEY";

  private static final int KEY_BYTES = 32;
  private static final int TOKEN_BYTES = 32;
  private static final int CODE_LENGTH = 12;

  /** Without the letters that are taken for digits. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private TerminalSecrets() {}

  /** A new key, in hexadecimal digits. */
  public static String newKey() {
    return HexFormat.of().formatHex(random(KEY_BYTES));
  }

  /** Whether the text is a key. */
  public static boolean isKey(String text) {
    return text != null && text.matches("[0-9a-f]{64}");
  }

  /** A code of 60 bits to be typed: {@code 7K2M-QX4R-01VB}. */
  public static String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "");
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** A token of 256 bits for the terminal, which it shows with its number. */
  public static String newToken(long terminalId) {
    return terminalId
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
  }

  /** Digest of a code, however it was typed. */
  public static byte[] digestOfCode(String key, String code) {
    return digest(key, "code:" + code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
  }

  /** Digest of a token; the terminal's number is part of it. */
  public static byte[] digestOfToken(String key, String token) {
    return digest(key, "token:" + token);
  }

  private static byte[] digest(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
