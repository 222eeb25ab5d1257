package osame.letter;

/**
 * A rectangle on the page in micrometres, from the top left corner.
 *
 * @param x distance from the left edge
 * @param y distance from the upper edge
 */
record Area(int x, int y, int width, int height) {

  /** A4. */
  static final Area PAGE = new Area(0, 0, 210_000, 297_000);

  Area moved(int right, int down) {
    return new Area(x + right, y + down, width, height);
  }

  boolean within(Area outer) {
    return x >= outer.x
        && y >= outer.y
        && x + width <= outer.x + outer.width
        && y + height <= outer.y + outer.height;
  }
}
