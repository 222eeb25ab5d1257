package osame.letter;

/**
 * Measures of the post's customer bar code at 10 points: bars of 0.6 mm at a distance of 1.2 mm,
 * 3.6 mm, 2.4 mm or 1.2 mm long. Other sizes are in proportion.
 */
final class CustomerCode {

  /** Bars and spaces of its 67 bars. */
  private static final int MODULES = 133;

  private CustomerCode() {}

  /** Its height when it is so wide, in micrometres. */
  static int height(int width) {
    return width * 6 / MODULES;
  }

  static void draw(Ink ink, Area area, String text) {
    for (Codes.Bar bar : Codes.customer(text)) {
      int left = area.x() + bar.x() * area.width() / MODULES;
      int right = area.x() + (bar.x() + 1) * area.width() / MODULES;
      int top = bar.y() == 0 ? 0 : area.height() / 3;
      int bottom = bar.y() + bar.height() == 8 ? area.height() : area.height() * 2 / 3;
      ink.bar(left, area.y() + top, right - left, bottom - top);
    }
  }
}
