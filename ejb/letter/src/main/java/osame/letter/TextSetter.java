package osame.letter;

import java.util.ArrayList;
import java.util.List;
import osame.letter.Block.Style;

/**
 * Breaks glyphs into lines and shrinks them until they fit their box. Japanese breaks anywhere but
 * before closing and after opening marks; words and figures stay whole.
 */
final class TextSetter {

  private static final String NOT_FIRST =
      "、。，．,.:;!?！？：；」』）〕】〉》］｝)]}・ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％円";
  private static final String NOT_LAST = "「『（〔【〈《［｛([{¥￥〒";

  /** By how much a text shrinks at a time: half a point. */
  private static final int STEP = 50;

  private static final int LINE_FEED = '\n';

  private TextSetter() {}

  /**
   * A text in lines.
   *
   * @param size in hundredths of a point
   * @param fits false if it is too large for its box at its smallest size
   */
  record Lines(int size, List<List<Glyph>> lines, boolean fits) {}

  /** Sets the paragraphs, which are the lines of the text as written. */
  static Lines set(List<List<Glyph>> paragraphs, Style style, int width, int height) {
    int size = style.size();
    Lines lines = wrap(paragraphs, style, width, height, size);
    while (!lines.fits() && size > style.minSize()) {
      size = Math.max(style.minSize(), size - STEP);
      lines = wrap(paragraphs, style, width, height, size);
    }
    return lines;
  }

  private static Lines wrap(
      List<List<Glyph>> paragraphs, Style style, int width, int height, int size) {
    List<List<Glyph>> lines = new ArrayList<>();
    boolean fits = true;
    for (List<Glyph> paragraph : paragraphs) {
      int start = 0;
      do {
        int end = endOfLine(paragraph, start, width, size);
        List<Glyph> line = paragraph.subList(start, end);
        fits &= width(line, size) <= width;
        lines.add(line);
        start = end;
      } while (start < paragraph.size());
    }
    int most = style.maxLines() == 0 ? Integer.MAX_VALUE : style.maxLines();
    fits &= lines.size() <= most && height(lines.size(), style.leading(), size) <= height;
    return new Lines(size, lines, fits);
  }

  /** The last place to break before the line is too wide; at least one glyph is taken. */
  private static int endOfLine(List<Glyph> glyphs, int start, int width, int size) {
    long room = unitsOf(width, size);
    int lastBreak = start;
    for (int i = start; i < glyphs.size(); i++) {
      if (i > start && mayBreak(glyphs.get(i - 1).codePoint(), glyphs.get(i).codePoint())) {
        lastBreak = i;
      }
      room -= glyphs.get(i).advance();
      if (room < 0) {
        return lastBreak > start ? lastBreak : Math.max(i, start + 1);
      }
    }
    return glyphs.size();
  }

  private static boolean mayBreak(int before, int after) {
    boolean withinWord = isWord(before) && isWord(after);
    return !withinWord && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
  }

  private static boolean isWord(int c) {
    return c > ' ' && c < 0x7f;
  }

  static List<List<Glyph>> paragraphs(List<Glyph> glyphs) {
    List<List<Glyph>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      if (glyphs.get(i).codePoint() == LINE_FEED) {
        paragraphs.add(glyphs.subList(start, i));
        start = i + 1;
      }
    }
    paragraphs.add(glyphs.subList(start, glyphs.size()));
    return paragraphs;
  }

  /** Width of a line in micrometres. */
  static int width(List<Glyph> line, int size) {
    long units = 0;
    for (Glyph glyph : line) {
      units += glyph.advance();
    }
    return Math.toIntExact(units * micrometres(size) / Typeface.UNITS);
  }

  private static long unitsOf(int width, int size) {
    // One unit more than exact, so that a line of just the width of its box stays whole.
    return (long) width * Typeface.UNITS / micrometres(size) + 1;
  }

  static int height(int lines, int leading, int size) {
    int em = micrometres(size);
    return em + (lines - 1) * em * leading / 100;
  }

  /** Hundredths of a point in micrometres: a point is 25.4 mm / 72. */
  static int micrometres(int hundredthsOfPoint) {
    return hundredthsOfPoint * 25_400 / 7_200;
  }
}
