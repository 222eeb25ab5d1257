package osame.receipt.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 text that ends in LF or CR LF, and never more of one than it may have. */
final class LineReader {

  /** Most characters of a line. */
  static final int MAX_LENGTH = 1_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private int number;
  private boolean tooLong;

  LineReader(InputStream in) {
    this.reader =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * The next line without its end, or null after the last.
   *
   * @throws java.nio.charset.CharacterCodingException if the bytes are not UTF-8
   */
  String next() throws IOException {
    StringBuilder line = new StringBuilder(128);
    tooLong = false;
    int c = read();
    if (c < 0) {
      return null;
    }
    number++;
    while (c >= 0 && c != '\n') {
      if (line.length() < MAX_LENGTH) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
      c = read();
    }
    if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
    if (number == 1 && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK) {
      line.deleteCharAt(0);
    }
    return line.toString();
  }

  /** Number of the line given last, from 1. */
  int number() {
    return number;
  }

  /** True if the line given last was longer and is cut. */
  boolean isTooLong() {
    return tooLong;
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = reader.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[position++];
  }
}
