package osame.operations.archive;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads one part after the other; only one is in memory. */
final class PartsInputStream extends InputStream {

  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = new byte[0];
  private int position;
  private int partNo;
  private boolean ended;

  /**
   * @param parts gives the content of a part by its number from 1, empty after the last
   */
  PartsInputStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return hasMore() ? part[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int taken = Math.min(length, part.length - position);
    System.arraycopy(part, position, target, offset, taken);
    position += taken;
    return taken;
  }

  @Override
  public int available() {
    return part.length - position;
  }

  private boolean hasMore() {
    if (position == part.length && !ended) {
      partNo++;
      Optional<byte[]> next = parts.apply(partNo);
      ended = next.isEmpty();
      part = next.orElseGet(() -> new byte[0]);
      position = 0;
    }
    return position < part.length;
  }
}
