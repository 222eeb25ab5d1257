package osame.receipt.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a kind of record is recognised: {@code 1-1 is 8}.
 *
 * @param place where the mark stands
 * @param text what stands there
 */
public record Mark(Place place, String text) {

  private static final Pattern MARK = Pattern.compile("(.+?) is (.+)");

  static Mark of(String text) {
    Matcher mark = MARK.matcher(text);
    if (!mark.matches()) {
      throw new IllegalArgumentException("not a mark: " + text);
    }
    return new Mark(Place.of(mark.group(1)), mark.group(2));
  }
}
