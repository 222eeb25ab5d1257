package osame.letter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the post's customer bar code from pixels, by the table of its manual: 1 is a long bar, 2
 * the upper, 3 the lower half-long one, 4 the timing bar. Knows nothing of how the code was drawn.
 */
final class CustomerCodeReader {

  private static final String[] BARS = {
    "144", "114", "132", "312", "123", "141", "321", "213", "231", "411", "414", "324", "342",
    "234", "432", "243", "423", "441", "111"
  };
  private static final int HYPHEN = 10;
  private static final int FIRST_CONTROL = 11;
  private static final int FILLER = 14;

  private CustomerCodeReader() {}

  static String read(BufferedImage image) {
    String bars = bars(image);
    if (bars.length() != 67 || !bars.startsWith("13") || !bars.endsWith("31")) {
      throw new IllegalStateException("no customer code: " + bars);
    }
    List<Integer> values = new ArrayList<>();
    Map<String, Integer> table = new HashMap<>();
    for (int value = 0; value < BARS.length; value++) {
      table.put(BARS[value], value);
    }
    for (int i = 2; i < 65; i += 3) {
      values.add(table.get(bars.substring(i, i + 3)));
    }
    if (values.stream().mapToInt(Integer::intValue).sum() % 19 != 0) {
      throw new IllegalStateException("wrong check digit: " + values);
    }
    return text(values.subList(0, 20));
  }

  private static String text(List<Integer> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size() && values.get(i) != FILLER; i++) {
      int value = values.get(i);
      if (value >= FIRST_CONTROL) {
        i++;
        text.append((char) ('A' + 10 * (value - FIRST_CONTROL) + values.get(i)));
      } else {
        text.append(value == HYPHEN ? "-" : String.valueOf(value));
      }
    }
    return text.toString();
  }

  private static String bars(BufferedImage image) {
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    List<int[]> extents = new ArrayList<>();
    boolean inBar = false;
    for (int x = 0; x < image.getWidth(); x++) {
      int[] dark = extent(image, x);
      if (dark != null) {
        top = Math.min(top, dark[0]);
        bottom = Math.max(bottom, dark[1]);
        if (!inBar) {
          extents.add(dark);
        }
      }
      inBar = dark != null;
    }
    StringBuilder bars = new StringBuilder();
    int third = (bottom - top + 1) / 3;
    for (int[] extent : extents) {
      boolean high = extent[0] < top + third / 2;
      boolean low = extent[1] > bottom - third / 2;
      bars.append(high ? low ? '1' : '2' : low ? '3' : '4');
    }
    return bars.toString();
  }

  private static int[] extent(BufferedImage image, int x) {
    int first = -1;
    int last = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      if ((image.getRGB(x, y) & 0xff) < 128) {
        first = first < 0 ? y : first;
        last = y;
      }
    }
    return first < 0 ? null : new int[] {first, last};
  }
}
