package osame.receipt.payment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells from time to time how many bytes were read. */
final class WatchedStream extends FilterInputStream {

  private static final long EVERY = 4 << 20;

  private final LongConsumer progress;
  private long read;
  private long told;

  WatchedStream(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) {
    read += bytes;
    if (read - told >= EVERY) {
      told = read;
      progress.accept(read);
    }
  }
}
