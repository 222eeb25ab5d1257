package osame.it.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits SQL into words, numbers and signs: comments and texts in quotes are gone, bodies in dollar
 * quotes are split like the rest, parameters ({@code :name}, {@code <name>}) become {@code ?}.
 */
final class SqlText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)"
              + "(?<comment>--[^\\n]*|/\\*.*?\\*/)"
              + "|(?<text>[eE]?'(?:[^'\\\\]|''|\\\\.)*')"
              + "|(?<quoted>\"[^\"]+\")"
              + "|(?<dollar>\\$[A-Za-z_]*\\$)"
              + "|(?<cast>::)"
              + "|(?<parameter>:[A-Za-z_][A-Za-z_0-9.]*|<[A-Za-z_]+>|\\?)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
              + "|(?<number>[0-9][0-9.]*)"
              + "|(?<sign>\\S)");

  private SqlText() {}

  /**
   * One token.
   *
   * @param text lower case for words; {@code ?} for a parameter, {@code ''} for a text
   * @param line from 1
   */
  record Token(String text, int line) {

    boolean isWord() {
      return Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
    }
  }

  static List<Token> tokens(String sql) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      for (; counted < matcher.start(); counted++) {
        line += sql.charAt(counted) == '\n' ? 1 : 0;
      }
      Optional<String> text = meaning(matcher);
      if (text.isPresent()) {
        tokens.add(new Token(text.get(), line));
      }
    }
    return tokens;
  }

  private static Optional<String> meaning(Matcher matcher) {
    if (matcher.group("comment") != null) {
      return Optional.empty();
    }
    if (matcher.group("text") != null) {
      return Optional.of("''");
    }
    if (matcher.group("quoted") != null) {
      String quoted = matcher.group("quoted");
      return Optional.of(quoted.substring(1, quoted.length() - 1));
    }
    if (matcher.group("dollar") != null) {
      return Optional.of(";"); // a body begins or ends: statements inside start anew
    }
    if (matcher.group("parameter") != null) {
      return Optional.of("?");
    }
    return Optional.of(matcher.group().toLowerCase(Locale.ROOT));
  }
}
