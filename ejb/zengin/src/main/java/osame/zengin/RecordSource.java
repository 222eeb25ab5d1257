package osame.zengin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into records; holds one record and one buffer, however long the stream is. */
final class RecordSource {

  /** How a record ended. */
  enum Ending {
    /** As the format wants it. */
    GOOD,
    /** In CR alone or LF alone. */
    HALF_NEWLINE,
    /** The stream stopped. */
    END_OF_STREAM
  }

  private final InputStream in;
  private final DebitFormat format;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private final byte[] bytes = new byte[DebitFormat.RECORD_LENGTH];
  private int length;
  private Ending ending = Ending.GOOD;

  RecordSource(InputStream in, DebitFormat format) {
    this.in = in;
    this.format = format;
  }

  /** Length of a UTF-8 or UTF-16 mark at the start: 0, 2 or 3 bytes. */
  static int byteOrderMarkLength(byte[] start) {
    if (start.length >= 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      return 3;
    }
    boolean utf16 =
        start.length >= 2
            && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    return utf16 ? 2 : 0;
  }

  /** Passes over a byte order mark; true if there was one. Only before the first record. */
  boolean skipByteOrderMark() throws IOException {
    limit = in.readNBytes(buffer, 0, buffer.length);
    position = byteOrderMarkLength(Arrays.copyOf(buffer, Math.min(limit, 3)));
    return position > 0;
  }

  /** Reads the next record; false when the stream has ended. */
  boolean next() throws IOException {
    length = 0;
    ending = Ending.GOOD;
    return format.newline() == DebitFormat.Newline.NONE ? nextPlain() : nextLine();
  }

  private boolean nextPlain() throws IOException {
    while (length < bytes.length) {
      int b = read();
      if (b < 0) {
        ending = Ending.END_OF_STREAM;
        return length > 0;
      }
      bytes[length++] = (byte) b;
    }
    return true;
  }

  private boolean nextLine() throws IOException {
    while (true) {
      int b = read();
      if (b < 0) {
        ending = Ending.END_OF_STREAM;
        return length > 0;
      }
      if (b == format.encoding().lineFeed()) {
        ending = Ending.HALF_NEWLINE;
        return true;
      }
      if (b == TextEncoding.CARRIAGE_RETURN) {
        ending = readIf(format.encoding().lineFeed()) ? Ending.GOOD : Ending.HALF_NEWLINE;
        return true;
      }
      if (length < bytes.length) {
        bytes[length] = (byte) b;
      }
      length++;
    }
  }

  private int read() throws IOException {
    return fill() ? buffer[position++] & 0xFF : -1;
  }

  private boolean readIf(int wanted) throws IOException {
    if (fill() && (buffer[position] & 0xFF) == wanted) {
      position++;
      return true;
    }
    return false;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(in.read(buffer, 0, buffer.length), 0);
    }
    return position < limit;
  }

  /** The record; valid up to {@link #length()} and until the next call of {@link #next()}. */
  byte[] bytes() {
    return bytes;
  }

  /** Bytes of the record without newline; may be more than {@link #bytes()} holds. */
  int length() {
    return length;
  }

  Ending ending() {
    return ending;
  }

  /** True if the record is nothing but marks that systems append to a file. */
  boolean isTail() {
    if (length > bytes.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!format.encoding().isTailMark(bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
