package osame.access.api;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hashes passwords with Argon2id and judges their strength. */
public final class Passwords {

  /** Fewest characters of a password. */
  public static final int MIN_LENGTH = 12;

  /** Longer ones are refused before they are hashed, so that nobody makes the server sweat. */
  public static final int MAX_LENGTH = 128;

  /** 19 MiB, two passes, one lane: about 50 ms a try. */
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final int SALT_BYTES = 16;

  private Passwords() {}

  /** True for 12 to 128 characters of at least three kinds that don't contain the user ID. */
  public static boolean isStrong(String password, String userId) {
    if (password == null || password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
      return false;
    }
    if (password.toLowerCase(Locale.ROOT).contains(userId.toLowerCase(Locale.ROOT))) {
      return false;
    }
    long kinds =
        Stream.<IntStream>of(
                password.chars().filter(c -> c >= 'a' && c <= 'z'),
                password.chars().filter(c -> c >= 'A' && c <= 'Z'),
                password.chars().filter(c -> c >= '0' && c <= '9'),
                password.chars().filter(c -> !isAsciiLetterOrDigit(c)))
            .filter(kind -> kind.findAny().isPresent())
            .count();
    return kinds >= 3;
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The hash to store, with its salt and cost in it. */
  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
  }

  /** True if the password is the one of the hash, at the cost that the hash names. */
  public static boolean matches(String password, String hash) {
    if (password == null || password.isEmpty() || password.length() > MAX_LENGTH) {
      return false;
    }
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }
}
