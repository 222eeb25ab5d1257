package osame.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebitWriterTest {

  @Test
  @Tag("RC-079")
  void whatTheBankWouldRefuseIsToldBeforehand() {
    assertThat(kind(Samples.line(1, "ｱ".repeat(31), 100))).isEqualTo(DebitFaultKind.TOO_LONG);
    assertThat(kind(Samples.line(1, "山田", 100))).isEqualTo(DebitFaultKind.CHARACTER);
    assertThat(kind(Samples.line(1, "ﾔﾏﾀﾞ ｼﾞｭﾝ", 100))).isEqualTo(DebitFaultKind.CHARACTER);
    assertThat(kind(Samples.line(1, "ｱ", 0))).isEqualTo(DebitFaultKind.OUT_OF_RANGE);
    assertThat(kind(Samples.line(1, "ｱ", -1))).isEqualTo(DebitFaultKind.OUT_OF_RANGE);
    assertThat(kind(Samples.line(1, "ｱ", 10_000_000_000L))).isEqualTo(DebitFaultKind.OUT_OF_RANGE);
    assertThat(kind(Samples.line(1, "ｱ", 1).answered(ResultCode.NO_FUNDS)))
        .isEqualTo(DebitFaultKind.RESULT_IN_REQUEST);
    assertThat(DebitWriter.check(Samples.line(1, "ｱ", 9_999_999_999L), DebitFormat.DEFAULT))
        .isEmpty();
  }

  private static DebitFaultKind kind(DebitLine line) {
    return DebitWriter.check(line, DebitFormat.DEFAULT).get(0).kind();
  }

  @Test
  @Tag("RC-073")
  void aRefusedLineLeavesNoTrace() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DebitWriter writer = new DebitWriter(out, DebitFormat.DEFAULT, DebitFileKind.REQUEST)) {
      writer.header(Samples.HEADER);
      writer.line(Samples.line(1, "ｱ", 100));
      assertThatExceptionOfType(DebitRefusedException.class)
          .isThrownBy(() -> writer.line(Samples.line(2, "亜", 100)))
          .satisfies(e -> assertThat(e.faults()).hasSize(1))
          .withMessageNotContaining("亜");
      assertThat(writer.trailer()).isEqualTo(new DebitTrailer(1, 100, 0, 0, 0, 0));
      writer.end();
    }
    assertThat(Samples.read(out.toByteArray(), DebitFormat.DEFAULT, DebitFileKind.REQUEST).faults())
        .isEmpty();
  }

  @Test
  @Tag("RC-073")
  void theOrderOfRecordsIsKept() throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    try (DebitWriter writer = new DebitWriter(out, DebitFormat.DEFAULT, DebitFileKind.REQUEST)) {
      assertThatIllegalStateException().isThrownBy(writer::trailer);
      writer.header(Samples.HEADER);
      assertThatIllegalStateException().isThrownBy(writer::end);
      assertThatIllegalStateException().isThrownBy(() -> writer.header(Samples.HEADER));
    }
  }

  @Test
  @Tag("RC-073")
  @Tag("RC-074")
  void aMillionLinesPassThrough(@TempDir Path directory) throws IOException {
    // Two sets: the count of one trailer has six digits.
    Path file = directory.resolve("million.dat");
    try (DebitWriter writer =
        new DebitWriter(Files.newOutputStream(file), DebitFormat.DEFAULT, DebitFileKind.REQUEST)) {
      for (int set = 0; set < 2; set++) {
        writer.header(Samples.HEADER);
        for (int i = 0; i < 500_000; i++) {
          writer.line(Samples.line(i, "ﾃｽﾄ", 1_000 + i));
        }
        writer.trailer();
      }
      writer.end();
    }

    long lines = 0;
    long faults = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      DebitReader reader = new DebitReader(in, DebitFormat.DEFAULT, DebitFileKind.REQUEST);
      while (reader.hasNext()) {
        DebitItem item = reader.next();
        lines += item.record().orElseThrow() instanceof DebitLine ? 1 : 0;
        faults += item.faults().size();
      }
    }
    assertThat(lines).isEqualTo(1_000_000);
    assertThat(faults).isZero();
  }

  @Test
  @Tag("RC-073")
  void aSetHoldsNoMoreThanItsTrailerCanSay() throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    try (DebitWriter writer = new DebitWriter(out, DebitFormat.DEFAULT, DebitFileKind.REQUEST)) {
      writer.header(Samples.HEADER);
      for (int i = 0; i < 100; i++) {
        writer.line(Samples.line(i, "ﾃｽﾄ", DebitLine.MAX_AMOUNT));
      }
      assertThatExceptionOfType(DebitRefusedException.class)
          .isThrownBy(() -> writer.line(Samples.line(100, "ﾃｽﾄ", DebitLine.MAX_AMOUNT)))
          .satisfies(e -> assertThat(e.faults().get(0).arguments()).containsExactly("totalAmount"));
    }
  }
}
