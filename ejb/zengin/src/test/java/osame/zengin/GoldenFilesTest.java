package osame.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.zengin.DebitFormat.Newline.CRLF;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A run of six debits and its answer, byte for byte. The files were put together by hand from the
 * bank's layout, the EBCDIC one by another converter than Java's.
 */
class GoldenFilesTest {

  @Test
  @Tag("RC-073")
  void theRequestIsWrittenByteForByte() throws IOException {
    DebitFile request =
        new DebitFile(
            List.of(
                DebitFile.DebitSet.of(
                    Samples.HEADER, Samples.lines("000000"), DebitFileKind.REQUEST)));

    assertThat(Samples.bytes(request, DebitFormat.DEFAULT, DebitFileKind.REQUEST))
        .isEqualTo(Samples.golden("request.dat"));
  }

  @Test
  @Tag("RC-074")
  void theResultTiesOut() throws IOException {
    DebitReading reading =
        Samples.read(
            Samples.golden("result.dat"), DebitFormat.DEFAULT.with(CRLF), DebitFileKind.RESULT);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.file()).isEqualTo(Samples.result());
    DebitFile.DebitSet set = reading.file().sets().get(0);
    assertThat(set.trailer()).isEqualTo(new DebitTrailer(6, 177_000, 4, 127_400, 2, 49_600));
    assertThat(set.header().debitDate(LocalDate.of(2026, 9, 4)))
        .isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(set.lines().get(3).resultCode()).isEqualTo(ResultCode.NO_FUNDS);
    assertThat(set.lines().get(5).resultCode()).isEqualTo(ResultCode.NO_ACCOUNT);
  }

  @Test
  @Tag("RC-074")
  void theSameInEbcdic() throws IOException {
    DebitFormat ebcdic = DebitFormat.DEFAULT.with(TextEncoding.EBCDIC);
    byte[] bytes = Samples.golden("result-ebcdic.dat");

    DebitReading reading = Samples.read(bytes, ebcdic, DebitFileKind.RESULT);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.file()).isEqualTo(Samples.result());
    assertThat(Samples.bytes(reading.file(), ebcdic, DebitFileKind.RESULT)).isEqualTo(bytes);
  }

  @Test
  @Tag("RC-074")
  void severalSetsBeforeOneEnd() throws IOException {
    DebitReading reading =
        Samples.read(
            Samples.golden("result-two-sets.dat"), DebitFormat.DEFAULT, DebitFileKind.RESULT);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.file().sets()).hasSize(2);
    assertThat(reading.file().sets().get(1).trailer()).isEqualTo(DebitTrailer.EMPTY);
  }

  @Test
  @Tag("RC-074")
  void theFormatShowsInTheFirstBytes() throws IOException {
    assertThat(DebitFormat.detect(Samples.golden("request.dat"))).contains(DebitFormat.DEFAULT);
    assertThat(DebitFormat.detect(Samples.golden("result.dat")))
        .contains(DebitFormat.DEFAULT.with(CRLF));
    assertThat(DebitFormat.detect(Samples.golden("result-ebcdic.dat")))
        .contains(DebitFormat.DEFAULT.with(TextEncoding.EBCDIC));
    assertThat(DebitFormat.detect(new byte[] {'<', 'a'})).isEmpty();
    assertThat(DebitFormat.detect(new byte[0])).isEmpty();
  }
}
