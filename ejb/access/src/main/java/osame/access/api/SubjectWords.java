package osame.access.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an act was about, for officers: the log keeps it in words that never change, screens and
 * reports show it in Japanese. Numbers, names and codes stay as they are.
 */
public final class SubjectWords {

  private static final int LONGEST = 6;

  private static final Pattern DATED = Pattern.compile("([a-z-]*[a-z])-(\\d[\\d-]*)");

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("osame.access.subjects", Locale.JAPANESE);

  private SubjectWords() {}

  /**
   * @param subject as the log has it; null stays null
   */
  public static String inJapanese(String subject) {
    if (subject == null) {
      return null;
    }
    String[] words = subject.split(" ");
    List<String> said = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int length = known(words, at);
      String phrase = phrase(words, at, length);
      said.add(WORDS.containsKey(key(phrase)) ? said(phrase) : dated(phrase));
      at += length;
    }
    return String.join(" ", said);
  }

  /** How many words from there on have a meaning together; at least one. */
  private static int known(String[] words, int at) {
    int length = Math.min(LONGEST, words.length - at);
    while (length > 1 && !WORDS.containsKey(key(phrase(words, at, length)))) {
      length--;
    }
    return length;
  }

  /** A list's name may end with its days: {@code monthly-report-2026-09}. */
  private static String dated(String word) {
    Matcher dated = DATED.matcher(word);
    return dated.matches() && WORDS.containsKey(dated.group(1))
        ? WORDS.getString(dated.group(1)) + " " + dated.group(2)
        : word;
  }

  private static String phrase(String[] words, int at, int length) {
    return String.join(" ", Arrays.copyOfRange(words, at, at + length));
  }

  private static String said(String phrase) {
    String word = WORDS.getString(key(phrase));
    return switch (phrase.charAt(phrase.length() - 1)) {
      case ',' -> word + "、";
      case ':' -> word + "：";
      default -> word;
    };
  }

  private static String key(String phrase) {
    return phrase.replaceFirst("[,:]$", "").replace(' ', '-').toLowerCase(Locale.ROOT);
  }
}
