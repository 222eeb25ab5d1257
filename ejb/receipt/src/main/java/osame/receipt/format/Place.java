package osame.receipt.format;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a record: {@code 3} a column, {@code 4-11} bytes, both from 1; or {@code
 * "…"}, the same in every record. A day has its pattern after it.
 *
 * @param from first column or byte, from 1; 0 for a constant
 * @param to last column or byte
 * @param constant null unless it is one
 * @param days how a day is written; null unless it is one
 */
public record Place(int from, int to, String constant, DateTimeFormatter days) {

  private static final Pattern CONSTANT = Pattern.compile("\"(.*)\"");
  private static final Pattern POSITION = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?(?: (.+))?");

  /**
   * Reads a place out of a description.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Place of(String text) {
    Matcher constant = CONSTANT.matcher(text);
    if (constant.matches()) {
      return new Place(0, 0, constant.group(1), null);
    }
    Matcher position = POSITION.matcher(text);
    if (!position.matches()) {
      throw new IllegalArgumentException("not a place: " + text);
    }
    int from = Integer.parseInt(position.group(1));
    int to = position.group(2) == null ? from : Integer.parseInt(position.group(2));
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("not a place: " + text);
    }
    return new Place(from, to, null, position.group(3) == null ? null : pattern(position.group(3)));
  }

  private static DateTimeFormatter pattern(String text) {
    return DateTimeFormatter.ofPattern(text).withResolverStyle(ResolverStyle.STRICT);
  }
}
