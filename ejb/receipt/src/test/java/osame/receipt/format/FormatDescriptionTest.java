package osame.receipt.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of formats, and records cut by them. */
class FormatDescriptionTest {

  private static final String SMALL =
      """
      name = 例
      charset = windows-31j
      record = LINE
      detail.channel = "ELTAX"
      detail.barcode = 1-44
      detail.amount = 45-50
      detail.paidOn = 51-56 uuMMdd
      """;

  @Test
  @Tag("RC-020")
  void everyDescriptionOfTheCityIsUnderstood() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../config/formats"))) {
      for (Path file : files.toList()) {
        assertThat(FormatDescription.of(Files.readString(file)).name()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amuont = 1",
        "detail.amount = x",
        "detail.paidOn = 51-56",
        "detail.kind = 1-1",
        "trailer.mark = 1 8",
        "delimiter = |",
        "charset = nowhere"
      })
  void aMistakeIsNamed(String line) {
    String key = line.substring(0, line.indexOf(' '));
    assertThatThrownBy(() -> FormatDescription.of(SMALL + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key);
  }

  @Test
  void bytesAndNotCharactersAreCounted() {
    FormatDescription format = FormatDescription.of(SMALL);
    FileRecord record =
        new FileRecord(
            "長見 18700 260828".getBytes(Charset.forName("windows-31j")), format.charset(), null);
    assertThat(record.at(Place.of("1-4"))).isEqualTo("長見");
    assertThat(record.at(Place.of("6-10"))).isEqualTo("18700");
    assertThat(record.dayAt(Place.of("12-17 uuMMdd"))).contains(LocalDate.of(2026, 8, 28));
    assertThat(record.at(Place.of("30-40"))).isEmpty();
  }

  @Test
  void linesAndRecordsOfOneLength() throws IOException {
    assertThat(records("\uFEFFa\r\nbc\n\nd\u001A", 0)).containsExactly("a", "bc", "", "d\u001A");
    assertThat(records("a\r\n\u001A", 0)).containsExactly("a", "");
    assertThat(records("abcdefg", 3)).containsExactly("abc", "def", "g");
    assertThat(records("", 0)).isEmpty();
  }

  private static List<String> records(String text, int length) throws IOException {
    RecordReader reader =
        new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), length);
    List<String> records = new ArrayList<>();
    for (byte[] bytes = reader.next(); bytes != null; bytes = reader.next()) {
      records.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return records;
  }

  @Test
  void ebcdicIsReadToo() {
    byte[] bytes = "20018700".getBytes(Charset.forName("IBM290"));
    FileRecord record = new FileRecord(bytes, Charset.forName("IBM290"), null);
    assertThat(record.has(Mark.of("1-1 is 2"))).isTrue();
    assertThat(record.at(Place.of("2-8"))).isEqualTo("0018700");
  }
}
