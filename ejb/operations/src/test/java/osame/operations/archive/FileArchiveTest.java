package osame.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileDirection;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

@Tag("CM-050")
class FileArchiveTest {

  private static final int MEGABYTE = 1 << 20;

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final RecordedLog log = new RecordedLog();
  private FileArchiveBean archive;

  @BeforeEach
  void bean() {
    archive = new FileArchiveBean(database.jdbi(), log, Container.caller("sato"));
  }

  @Test
  void whatGoesInComesOut() throws IOException {
    byte[] content = random(7, 3 * MEGABYTE + 17);
    ArchivedFile file = store("debit.txt", content);
    assertThat(file.size()).isEqualTo(content.length);
    assertThat(file.deliveredBefore()).isFalse();
    try (InputStream opened = archive.open(file.fileId())) {
      assertThat(opened.readAllBytes()).isEqualTo(content);
      assertThat(opened.read()).isEqualTo(-1);
    }
    assertThat(archive.find(file.fileId())).contains(file);
    assertThat(log.lines()).containsExactly("CREATE file " + file.fileId());
  }

  @Test
  void aFileOfWholePartsEndsWithItsLastPart() throws IOException {
    byte[] content = random(8, 2 * MEGABYTE);
    try (InputStream opened = archive.open(store("two.txt", content).fileId())) {
      assertThat(opened.readAllBytes()).isEqualTo(content);
    }
    assertThat(count("archived_file_part")).isEqualTo(2);
  }

  @Test
  void theSameBytesAreKeptOnceAndEachDeliveryIsNoted() {
    ArchivedFile first = store("debit.txt", random(9, MEGABYTE + 1));
    ArchivedFile second = store("debit (2).txt", random(9, MEGABYTE + 1));
    assertThat(second)
        .isEqualTo(
            new ArchivedFile(
                first.fileId(), FileDirection.IN, "debit.txt", first.sha256(), first.size(), true));
    assertThat(count("archived_file_part")).isEqualTo(2);
    assertThat(count("archived_file_delivery")).isEqualTo(2);
    assertThat(archive.find(first.fileId())).contains(second);
  }

  @Test
  void memoryStaysBoundedWhateverTheSize() throws Exception {
    long size = 64L * MEGABYTE;
    ArchivedFile file =
        archive.store(RecordedLog.ACT, FileDirection.IN, "large.txt", new Zeros(size));
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream opened = new DigestInputStream(archive.open(file.fileId()), digest)) {
      byte[] buffer = new byte[8_192];
      int largest = 0;
      for (int read = opened.read(buffer); read >= 0; read = opened.read(buffer)) {
        largest = Math.max(largest, opened.available());
      }
      assertThat(largest).isLessThan(MEGABYTE);
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(file.sha256());
    assertThat(file.size()).isEqualTo(size);
  }

  @Test
  void anEmptyABrokenAndAnUnknownFileAreRefusedAndLeaveNothing() {
    refused("OP-E-030", () -> store("empty.txt", new byte[0]));
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream(random(1, 2 * MEGABYTE))) {
          private int calls;

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            if (calls++ > 100) {
              throw new IOException("line went dead");
            }
            return super.read(target, offset, Math.min(length, 8_192));
          }
        };
    refused(
        "OP-E-031", () -> archive.store(RecordedLog.ACT, FileDirection.IN, "broken.txt", broken));
    refused("OP-E-032", () -> archive.open(99));
    assertThat(count("archived_file_part")).isZero();
    assertThat(log.lines()).isEmpty();
  }

  private ArchivedFile store(String name, byte[] content) {
    return archive.store(
        RecordedLog.ACT, FileDirection.IN, name, new ByteArrayInputStream(content));
  }

  private long count(String table) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM operations." + table)
                    .mapTo(Long.class)
                    .one());
  }

  private static byte[] random(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** Bytes that nobody holds in memory. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + given, (byte) 0);
      left -= given;
      return given;
    }
  }
}
