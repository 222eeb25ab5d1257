package osame.access.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Makes one-time codes and the secrets of systems. */
public final class Secrets {

  /** No letters that are mistaken for digits or for each other. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private static final int CODE_LENGTH = 20;
  private static final int SECRET_LENGTH = 32;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Twenty letters in groups of five: 98 bits, which nobody guesses within the life of a code. */
  public static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(letter());
    }
    return code.toString();
  }

  /** A password that a program sends: 157 bits. */
  public static String secret() {
    StringBuilder secret = new StringBuilder();
    for (int i = 0; i < SECRET_LENGTH; i++) {
      secret.append(letter());
    }
    return secret.toString();
  }

  private static char letter() {
    return LETTERS.charAt(RANDOM.nextInt(LETTERS.length()));
  }

  /** SHA-256 of a code as it was meant, however it was typed; a code needs no slow hash. */
  public static String hash(String code) {
    String meant = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(meant.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
