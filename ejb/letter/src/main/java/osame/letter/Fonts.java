package osame.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The fonts that come with the program, each loaded when it is first needed: the font of names is
 * large, and most letters do without it.
 */
public final class Fonts {

  private static final Fonts ON_BOARD = new Fonts();

  /** Parts paragraphs and is never drawn. */
  private static final Glyph LINE_FEED = new Glyph(FontName.MINCHO, 0, 0, '\n', 0);

  private final Map<FontName, Typeface> loaded = new EnumMap<>(FontName.class);

  private Fonts() {}

  /** The fonts on board, shared by all letters of the process. */
  public static Fonts onBoard() {
    return ON_BOARD;
  }

  /** A text as glyphs, with what the fonts could not do. */
  record Shaped(List<Glyph> glyphs, List<String> missing, List<String> substituted) {}

  synchronized Typeface typeface(FontName name) {
    return loaded.computeIfAbsent(name, Typeface::load);
  }

  /**
   * Finds a glyph for each character. A variant comes from the first font that has it, else its
   * base character is drawn; what no font has at all is missing.
   */
  Shaped shape(String text, FontName font) {
    List<Glyph> glyphs = new ArrayList<>(text.length());
    List<String> missing = new ArrayList<>(0);
    List<String> substituted = new ArrayList<>(0);
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int codePoint = codePoints[i];
      if (codePoint == '\n') {
        glyphs.add(LINE_FEED);
        continue;
      }
      int selector =
          i + 1 < codePoints.length && isSelector(codePoints[i + 1]) ? codePoints[++i] : 0;
      Glyph glyph = find(codePoint, selector, font);
      if (glyph == null && selector != 0) {
        glyph = find(codePoint, 0, font);
        if (glyph != null) {
          substituted.add(hex(codePoint) + " " + hex(selector));
        }
      }
      if (glyph == null) {
        missing.add(hex(codePoint));
      } else {
        glyphs.add(glyph);
      }
    }
    return new Shaped(glyphs, missing, substituted);
  }

  private Glyph find(int codePoint, int selector, FontName font) {
    Glyph glyph = find(codePoint, selector, font, typeface(font));
    return glyph != null
        ? glyph
        : find(codePoint, selector, FontName.NAMES, typeface(FontName.NAMES));
  }

  private static Glyph find(int codePoint, int selector, FontName font, Typeface typeface) {
    OptionalInt id = typeface.glyph(codePoint, selector);
    return id.isEmpty()
        ? null
        : new Glyph(font, id.getAsInt(), typeface.advance(id.getAsInt()), codePoint, selector);
  }

  static boolean isSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static String hex(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
