package osame.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font in memory. Finding glyphs and widths is safe from several threads; whoever embeds {@link
 * #font} holds the lock of the {@link Typeface}, because reading outlines moves a position in it.
 */
final class Typeface {

  /** Units of a font's measures to its size; all fonts on board have the same. */
  static final int UNITS = 2048;

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final Variants variants;
  private final int[] advances;

  private Typeface(TrueTypeFont font) throws IOException {
    if (font.getUnitsPerEm() != UNITS) {
      throw new IOException("unexpected units of the font " + font.getName());
    }
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    variants = new Variants(font.getTableBytes(font.getTableMap().get("cmap")));
    advances = new int[font.getNumberOfGlyphs()];
    for (int id = 0; id < advances.length; id++) {
      advances[id] = font.getAdvanceWidth(id);
    }
  }

  static Typeface load(FontName name) {
    try (InputStream file = Typeface.class.getResourceAsStream("fonts/" + name.file())) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  /** The glyph of a character, or of its variant; empty if the font has none. */
  OptionalInt glyph(int codePoint, int selector) {
    int ordinary = characters.getGlyphId(codePoint);
    if (selector != 0) {
      return variants.glyph(codePoint, selector, ordinary);
    }
    return ordinary == 0 ? OptionalInt.empty() : OptionalInt.of(ordinary);
  }

  int advance(int glyph) {
    return advances[glyph];
  }
}
