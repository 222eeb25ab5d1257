package osame.letter;

import java.util.List;

/** What a page is made of. Lengths are micrometres, sizes of type hundredths of a point. */
sealed interface Block {

  /** Where it stands. */
  Area area();

  /**
   * On which condition it is drawn.
   *
   * @param field name of a field; empty for always
   * @param filled true to draw it if the field has a value, false if it has none
   */
  record Condition(String field, boolean filled) {
    static final Condition ALWAYS = new Condition("", true);
  }

  /** How lines stand in their box. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * How a text is set.
   *
   * @param size the size wanted
   * @param minSize the size to which it may shrink
   * @param leading distance of lines in percent of the size
   * @param maxLines most lines; 0 for as many as fit
   * @param middle true to centre the lines in the height of the box
   */
  record Style(
      FontName font,
      int size,
      int minSize,
      int leading,
      Align align,
      int maxLines,
      boolean middle) {}

  /** Words with fields in them. */
  record Text(Area area, Condition condition, Style style, Wording wording) implements Block {}

  /** A line from the area's upper left to its lower right corner. */
  record Line(Area area, int thickness, boolean dashed) implements Block {}

  /** A frame; {@code gray} in percent fills it, 0 leaves it empty. */
  record Frame(Area area, int thickness, int gray) implements Block {}

  /** Postal code, address, name of the recipient. */
  record Address(Area area, Style style, Style nameStyle) implements Block {}

  /** The post's bar code of the recipient's postal code and address. */
  record CustomerCode(Area area) implements Block {}

  /**
   * GS1-128 of the convenience stores with its digits beneath; {@code otherwise} stands there when
   * stores do not take the slip.
   */
  record StoreCode(Area area, String field, int module, Text otherwise) implements Block {}

  /** QR code of the slip. */
  record Qr(Area area) implements Block {}

  /**
   * A grid of the rows of a list.
   *
   * @param rows most rows; all are ruled, filled or not
   */
  record Table(Area area, String list, int rowHeight, int rows, List<Column> columns)
      implements Block {}

  /** A column of a table. */
  record Column(int width, String title, Style titleStyle, Style style, Wording wording) {}
}
