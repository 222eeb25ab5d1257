package osame.web.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import osame.web.WebException;

/**
 * Looks at what a file is before it is kept, whatever its name says: a file of records, in JIS or
 * EBCDIC, begins with none of the marks of programs, archives, pictures and pages, and has no zero
 * byte.
 */
final class FileType {

  private static final int HEAD = 4096;

  private static final List<byte[]> MARKS =
      List.of(
          bytes(0x7f, 'E', 'L', 'F'),
          bytes('M', 'Z'),
          bytes('P', 'K', 3, 4),
          bytes(0x1f, 0x8b),
          bytes('7', 'z', 0xbc, 0xaf),
          bytes('R', 'a', 'r', '!'),
          bytes('%', 'P', 'D', 'F'),
          bytes('G', 'I', 'F', '8'),
          bytes(0x89, 'P', 'N', 'G'),
          bytes(0xff, 0xd8, 0xff),
          bytes(0xd0, 0xcf, 0x11, 0xe0),
          bytes(0xca, 0xfe, 0xba, 0xbe),
          bytes('#', '!'));

  private FileType() {}

  /**
   * The same content, from its beginning.
   *
   * @throws WebException {@code WB-E-080} if it is no file of records
   */
  static InputStream check(InputStream content) {
    BufferedInputStream whole = new BufferedInputStream(content, HEAD);
    whole.mark(HEAD);
    try {
      byte[] head = whole.readNBytes(HEAD);
      whole.reset();
      if (isSomethingElse(head)) {
        throw new WebException("WB-E-080");
      }
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSomethingElse(byte[] head) {
    boolean marked =
        MARKS.stream()
            .anyMatch(
                mark ->
                    head.length >= mark.length
                        && Arrays.equals(head, 0, mark.length, mark, 0, mark.length));
    return marked || isMarkup(head) || contains(head, (byte) 0);
  }

  private static boolean isMarkup(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .strip()
        .toLowerCase(Locale.ROOT)
        .matches("(?s)<(!doctype|html|script|svg|\\?xml).*");
  }

  private static boolean contains(byte[] head, byte wanted) {
    for (byte one : head) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
