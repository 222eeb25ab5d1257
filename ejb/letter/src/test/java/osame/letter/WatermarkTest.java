package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that stays in the office says on each page who took it out, and when. */
@Tag("CM-068")
class WatermarkTest {

  @Test
  void everyPageIsMarkedAcrossAndAtItsFoot() throws IOException {
    byte[] marked = Watermark.on(pages(2), "出力 sato 佐藤 花子 令和8年9月1日 14:05");
    try (PDDocument document = Loader.loadPDF(marked)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      for (int page = 1; page <= 2; page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(document)).contains("出力 sato 佐藤 花子 令和8年9月1日 14:05");
      }
    }
  }

  @Test
  void aNameThatTheFontCannotWriteStopsNothing() throws IOException {
    byte[] marked = Watermark.on(pages(1), "葛\uDB40\uDD00城 \uDBFF\uDFFD");
    try (PDDocument document = Loader.loadPDF(marked)) {
      assertThat(new PDFTextStripper().getText(document)).contains("葛城 〓");
    }
  }

  private static byte[] pages(int count) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
