package osame.access.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words of which the passwords are made that attackers try first. A password that consists of them,
 * with digits and signs around or in place of letters, is as good as known.
 */
final class KnownPasswords {

  private static final String RESOURCE = "known-bad-passwords.txt";

  /** Letters that must be left when all known words are taken out. */
  private static final int ENOUGH = 5;

  /** Longer words first: "password" is more than "pass" and "word". */
  private static final List<String> WORDS = read();

  private KnownPasswords() {}

  static boolean contain(String password) {
    String rest = letters(password);
    for (String word : WORDS) {
      rest = rest.replace(word, "");
    }
    return rest.codePoints().distinct().count() < ENOUGH;
  }

  /** Only the letters, with the digits and signs that are read as letters. */
  private static String letters(String password) {
    return password
        .toLowerCase(Locale.ROOT)
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i')
        .replaceAll("[^\\p{L}]", "");
  }

  private static List<String> read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                KnownPasswords.class.getResourceAsStream("/osame/access/signin/" + RESOURCE),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
