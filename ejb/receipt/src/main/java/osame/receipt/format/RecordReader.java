package osame.receipt.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a file into records: lines that end in LF or CR LF, or records of one length. Never holds
 * more of one than it may have.
 */
public final class RecordReader {

  /** Most bytes of a line. */
  public static final int MAX_LENGTH = 4_000;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int END_OF_FILE = 0x1A;

  private final InputStream in;
  private final int length;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private int position;
  private int limit;
  private int number;
  private boolean tooLong;

  /**
   * @param length bytes of a record; 0 for lines
   */
  public RecordReader(InputStream in, int length) {
    this.in = in;
    this.length = length;
  }

  /** The next record without its end, or null after the last. */
  public byte[] next() throws IOException {
    tooLong = false;
    if (!fill()) {
      return null;
    }
    number++;
    return length > 0 ? fixed() : line();
  }

  private byte[] line() throws IOException {
    line.reset();
    boolean ended = false;
    while (!ended && fill()) {
      int from = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      ended = position < limit;
      int taken = Math.min(position - from, MAX_LENGTH - line.size());
      tooLong |= taken < position - from;
      line.write(buffer, from, taken);
      position += ended ? 1 : 0;
    }
    byte[] bytes = line.toByteArray();
    int from = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = bytes.length;
    if (to > from && bytes[to - 1] == '\r') {
      to--;
    }
    if (to - from == 1 && bytes[from] == END_OF_FILE) {
      to--;
    }
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private byte[] fixed() throws IOException {
    byte[] bytes = new byte[length];
    int read = 0;
    while (read < length && fill()) {
      int part = Math.min(length - read, limit - position);
      System.arraycopy(buffer, position, bytes, read, part);
      position += part;
      read += part;
    }
    return read == length ? bytes : Arrays.copyOf(bytes, read);
  }

  /** Number of the record given last, from 1. */
  public int number() {
    return number;
  }

  /** True if the line given last was longer and is cut. */
  public boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    limit = Math.max(in.read(buffer), 0);
    position = 0;
    return limit > 0;
  }
}
