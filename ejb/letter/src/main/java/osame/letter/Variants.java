package osame.letter;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Variation sequences of a font: subtable of format 14 in its {@code cmap} (OpenType
 * specification), which FontBox leaves out.
 */
final class Variants {

  /** The variant looks like the base character, so that the font's ordinary glyph serves. */
  private static final int DEFAULT = -1;

  private final Map<Long, Integer> glyphs = new HashMap<>();

  /**
   * @param cmap the bytes of the whole table
   */
  Variants(byte[] cmap) {
    ByteBuffer table = ByteBuffer.wrap(cmap);
    int subtables = table.getShort(2);
    for (int i = 0; i < subtables; i++) {
      int offset = table.getInt(8 + 8 * i);
      if (table.getShort(offset) == 14) {
        read(table, offset);
      }
    }
  }

  private void read(ByteBuffer table, int offset) {
    int selectors = table.getInt(offset + 6);
    for (int i = 0; i < selectors; i++) {
      int row = offset + 10 + 11 * i;
      int selector = uint24(table, row);
      int defaults = table.getInt(row + 3);
      int others = table.getInt(row + 7);
      if (defaults != 0) {
        readDefaults(table, offset + defaults, selector);
      }
      if (others != 0) {
        readOthers(table, offset + others, selector);
      }
    }
  }

  private void readDefaults(ByteBuffer table, int offset, int selector) {
    int ranges = table.getInt(offset);
    for (int i = 0; i < ranges; i++) {
      int row = offset + 4 + 4 * i;
      int first = uint24(table, row);
      int more = table.get(row + 3) & 0xff;
      for (int codePoint = first; codePoint <= first + more; codePoint++) {
        glyphs.put(key(codePoint, selector), DEFAULT);
      }
    }
  }

  private void readOthers(ByteBuffer table, int offset, int selector) {
    int count = table.getInt(offset);
    for (int i = 0; i < count; i++) {
      int row = offset + 4 + 5 * i;
      glyphs.put(key(uint24(table, row), selector), table.getShort(row + 3) & 0xffff);
    }
  }

  /**
   * The glyph of a variation sequence; empty if the font does not know it.
   *
   * @param ordinary glyph of the base character alone
   */
  OptionalInt glyph(int codePoint, int selector, int ordinary) {
    Integer glyph = glyphs.get(key(codePoint, selector));
    if (glyph == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(glyph == DEFAULT ? ordinary : glyph);
  }

  private static long key(int codePoint, int selector) {
    return ((long) selector << 32) | codePoint;
  }

  private static int uint24(ByteBuffer table, int at) {
    return (table.getShort(at) & 0xffff) << 8 | (table.get(at + 2) & 0xff);
  }
}
