package osame.access.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import osame.access.api.LogHead;

/** The file of heads outside the database: one line of JSON for each, only ever appended to. */
public final class ExportedHeads {

  /** Name of the file. */
  static final String FILE = "heads.jsonl";

  private final Path file;
  private long lastSize;

  private ExportedHeads(Path file, long lastSize) {
    this.file = file;
    this.lastSize = lastSize;
  }

  /**
   * Opens the file of a directory. A last line that a crash cut short is dropped: its head comes
   * again.
   */
  public static ExportedHeads in(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    long size = 0;
    if (Files.exists(file)) {
      try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
        long end = lines.length();
        while (end > 0 && byteAt(lines, end - 1) != '\n') {
          end--;
        }
        lines.setLength(end);
        size = end == 0 ? 0 : sizeOfLastLine(lines, end);
      }
    }
    return new ExportedHeads(file, size);
  }

  private static long sizeOfLastLine(RandomAccessFile lines, long end) throws IOException {
    long start = end - 1;
    while (start > 0 && byteAt(lines, start - 1) != '\n') {
      start--;
    }
    byte[] line = new byte[Math.toIntExact(end - start)];
    lines.seek(start);
    lines.readFully(line);
    return LogHead.ofLine(new String(line, StandardCharsets.UTF_8)).head().size();
  }

  private static int byteAt(RandomAccessFile file, long place) throws IOException {
    file.seek(place);
    return file.read();
  }

  /** Size of the tree at the last head that is in the file. */
  long lastSize() {
    return lastSize;
  }

  /** Appends the next head and sees it on the disk. */
  void append(LogHead head, List<LogHead.Leaf> leaves) throws IOException {
    byte[] line = (head.toLine(leaves) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    }
    lastSize = head.size();
  }
}
