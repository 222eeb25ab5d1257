package osame.zengin;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/**
 * How characters are put into bytes: always one byte for each. The code in the header (コード区分) says
 * which one a file uses.
 */
public enum TextEncoding {
  /** JIS X 0201 with one-byte kana, as windows-31j puts it; code 0. */
  JIS("windows-31j", '0', 0x0A, 0x1A),
  /** EBCDIC with kana, IBM code page 290; code 1. */
  EBCDIC("IBM290", '1', 0x25, 0x3F);

  /** Stands for a byte that is no character of this encoding. */
  static final char UNREADABLE = '\uFFFD';

  static final int CARRIAGE_RETURN = 0x0D;

  private static final char FIRST_KANA = '\uFF61';
  private static final char LAST_KANA = '\uFF9F';

  private final char code;
  private final int lineFeed;
  private final int endOfFileMark;
  private final char[] chars = new char[256];
  private final int[] ascii = new int[128];
  private final int[] kana = new int[LAST_KANA - FIRST_KANA + 1];

  TextEncoding(String charset, char code, int lineFeed, int endOfFileMark) {
    this.code = code;
    this.lineFeed = lineFeed;
    this.endOfFileMark = endOfFileMark;
    Arrays.fill(chars, UNREADABLE);
    Arrays.fill(ascii, -1);
    Arrays.fill(kana, -1);
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    for (char c = ' '; c <= '~'; c++) {
      learn(charset, encoder, c, ascii, c);
    }
    for (char c = FIRST_KANA; c <= LAST_KANA; c++) {
      learn(charset, encoder, c, kana, c - FIRST_KANA);
    }
  }

  private void learn(String charset, CharsetEncoder encoder, char c, int[] table, int index) {
    // Code page 290 has the yen sign where JIS X 0201 has it too: Java calls it \ in one of the
    // two.
    char stored = c == '\\' && !encoder.canEncode(c) ? '\u00A5' : c;
    if (encoder.canEncode(stored)) {
      byte[] bytes = String.valueOf(stored).getBytes(Charset.forName(charset));
      if (bytes.length == 1) {
        table[index] = bytes[0] & 0xFF;
        chars[bytes[0] & 0xFF] = c;
      }
    }
  }

  /** The code of the header: 0 or 1. */
  public char code() {
    return code;
  }

  /** The character of a byte, or {@link #UNREADABLE}. */
  char decode(byte value) {
    return chars[value & 0xFF];
  }

  /** The byte of a character, or -1 when the encoding has none. */
  int encode(char c) {
    if (c < ascii.length) {
      return ascii[c];
    }
    return c >= FIRST_KANA && c <= LAST_KANA ? kana[c - FIRST_KANA] : -1;
  }

  int lineFeed() {
    return lineFeed;
  }

  /**
   * True for the bytes that systems append to a finished file: newlines and the end-of-file mark.
   */
  boolean isTailMark(byte value) {
    int b = value & 0xFF;
    return b == CARRIAGE_RETURN || b == lineFeed || b == 0x0A || b == 0x1A || b == endOfFileMark;
  }
}
