package osame.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is drawn on one page, as operators of PDF. Lengths come in micrometres from the upper left
 * corner; whole numbers all the way, so that every machine writes the same bytes.
 */
final class Ink {

  /** How far the baseline lies below the top of the em box, in percent of the size. */
  private static final int ASCENT = 88;

  private final StringBuilder operators = new StringBuilder(4_096);
  private final Map<FontName, Set<Integer>> glyphs = new EnumMap<>(FontName.class);

  /** The operators; ASCII. */
  String operators() {
    return operators.toString();
  }

  /** Glyphs used, by font. */
  Map<FontName, Set<Integer>> glyphs() {
    return glyphs;
  }

  /** One line of text. */
  void line(List<Glyph> line, int size, int x, int top) {
    int baseline = top + TextSetter.micrometres(size) * ASCENT / 100;
    int start = 0;
    int left = x;
    while (start < line.size()) {
      int end = endOfRun(line, start);
      List<Glyph> run = line.subList(start, end);
      run(run, size, "1 0 0 1 " + point(left) + ' ' + up(baseline) + " Tm ");
      left += TextSetter.width(run, size);
      start = end;
    }
  }

  /** A run has one font; a variant stands alone, because it carries its text. */
  private static int endOfRun(List<Glyph> line, int start) {
    Glyph first = line.get(start);
    int end = start + 1;
    while (end < line.size()
        && first.selector() == 0
        && line.get(end).selector() == 0
        && line.get(end).font() == first.font()) {
      end++;
    }
    return end;
  }

  private void run(List<Glyph> run, int size, String matrix) {
    Glyph first = run.get(0);
    Set<Integer> used = glyphs.computeIfAbsent(first.font(), font -> new TreeSet<>());
    if (first.selector() != 0) {
      String text = Character.toString(first.codePoint()) + Character.toString(first.selector());
      operators.append("/Span <</ActualText <FEFF");
      text.chars().forEach(this::hex);
      operators.append(">>> BDC\n");
    }
    operators.append("BT /").append(first.font().name()).append(' ');
    hundredths(size);
    operators.append(" Tf ").append(matrix).append('<');
    for (Glyph glyph : run) {
      used.add(glyph.id());
      hex(glyph.id());
    }
    operators.append("> Tj ET\n");
    if (first.selector() != 0) {
      operators.append("EMC\n");
    }
  }

  /** A text in large grey letters across the page. */
  void stamp(List<Glyph> text, int size) {
    // 45 degrees: the cosine of the direction is 0.7071.
    operators.append("q 0.85 g\n");
    run(text, size, "0.7071 0.7071 -0.7071 0.7071 150 250 Tm ");
    operators.append("Q\n");
  }

  /** A filled rectangle. */
  void bar(int x, int y, int width, int height) {
    operators
        .append(point(x))
        .append(' ')
        .append(up(y + height))
        .append(' ')
        .append(point(width))
        .append(' ')
        .append(point(height))
        .append(" re f\n");
  }

  /**
   * @param gray filling in percent; 0 for none
   */
  void frame(Area area, int thickness, int gray) {
    if (gray > 0) {
      operators.append("q ");
      hundredths(100 - gray);
      operators.append(" g ");
      bar(area.x(), area.y(), area.width(), area.height());
      operators.append("Q\n");
    }
    if (thickness > 0) {
      operators
          .append(point(thickness))
          .append(" w ")
          .append(point(area.x()))
          .append(' ')
          .append(up(area.y() + area.height()))
          .append(' ')
          .append(point(area.width()))
          .append(' ')
          .append(point(area.height()))
          .append(" re S\n");
    }
  }

  void rule(Area area, int thickness, boolean dashed) {
    operators
        .append(dashed ? "q [3 2] 0 d " : "")
        .append(point(thickness))
        .append(" w ")
        .append(point(area.x()))
        .append(' ')
        .append(up(area.y()))
        .append(" m ")
        .append(point(area.x() + area.width()))
        .append(' ')
        .append(up(area.y() + area.height()))
        .append(" l S\n")
        .append(dashed ? "Q\n" : "");
  }

  private void hex(int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      operators.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xf, 16)));
    }
  }

  private void hundredths(int value) {
    operators.append(value / 100).append('.').append(value / 10 % 10).append(value % 10);
  }

  private static String up(int y) {
    return point(Area.PAGE.height() - y);
  }

  /** Micrometres as points with three decimals. */
  private static String point(int micrometres) {
    long thousandths = (micrometres * 72_000L + 12_700) / 25_400;
    long whole = thousandths / 1_000;
    long rest = Math.abs(thousandths % 1_000);
    String sign = thousandths < 0 && whole == 0 ? "-" : "";
    return sign + whole + '.' + (rest < 100 ? "0" : "") + (rest < 10 ? "0" : "") + rest;
  }
}
