package osame.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RC-022")
class FileTypeTest {

  @Test
  void filesOfRecordsComeThroughWhole() throws IOException {
    String csv = "宛名番号,氏名\r\n000000000000001,架空 太郎\r\n".repeat(1000);
    assertWhole(csv.getBytes(StandardCharsets.UTF_8));
    assertWhole(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));
    assertWhole(csv.getBytes(Charset.forName("windows-31j")));
    assertWhole("1910".repeat(30).getBytes(Charset.forName("Cp1047")));
    assertWhole(new byte[0]);
  }

  private static void assertWhole(byte[] bytes) throws IOException {
    assertThat(FileType.check(new ByteArrayInputStream(bytes)).readAllBytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090",
        "\u007fELF",
        "PK\u0003\u0004",
        "\u001f\u008b\b",
        "%PDF-1.7",
        "\u0089PNG",
        "#!/bin/sh",
        "  <!DOCTYPE html><p>",
        "<script>alert(1)</script>",
        "<?xml version='1.0'?>",
        "1,2,\u0000"
      })
  void everythingElseIsRefused(String beginning) {
    byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> FileType.check(new ByteArrayInputStream(bytes)))
        .hasMessageContaining("WB-E-080");
  }
}
