package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letter gives the same bytes, today and next year. */
@Tag("CM-061")
class SameBytesTest {

  @ParameterizedTest
  @ValueSource(strings = {"payment-slip", "demand-notice", "payment-certificate"})
  void whoeverDrawsItAndWhenever(String form) throws Exception {
    LetterTemplate template = Samples.template(form);
    byte[] first = Samples.pdf(template, Samples.ISSUE, Samples.content(form));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> draw = () -> Samples.pdf(template, Samples.ISSUE, Samples.content(form));
      for (Future<byte[]> again : threads.invokeAll(List.of(draw, draw, draw, draw, draw, draw))) {
        assertThat(again.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void twoLettersDifferEvenInTheirIdentifier() throws IOException {
    LetterTemplate template = Samples.template("payment-certificate");
    Set<String> identifiers = new HashSet<>();
    for (String title : List.of("第1号", "第2号")) {
      try (LetterPress press =
          new LetterPress(Fonts.onBoard(), QrProfile.NONE, title, Samples.DAY)) {
        press.draw(template, Samples.ISSUE, Samples.certificate());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.save(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
          identifiers.add(document.getDocument().getDocumentID().toString());
          assertThat(document.getDocumentInformation().getCreationDate().toInstant())
              .isEqualTo("2026-08-19T15:00:00Z");
        }
      }
    }
    assertThat(identifiers).hasSize(2);
  }

  @Test
  void aLetterCutOutOfItsLotIsDrawnAsInTheLot() throws IOException {
    LetterTemplate template = Samples.template("demand-notice");
    ByteArrayOutputStream lot = new ByteArrayOutputStream();
    try (LetterPress press =
        new LetterPress(Fonts.onBoard(), QrProfile.SPECIMEN, "督促状", Samples.DAY)) {
      for (int i = 1; i <= 3; i++) {
        Issue issue = new Issue(i, Samples.ISSUE.fiscalYear(), Samples.DAY);
        DrawnLetter drawn = press.draw(template, issue, Samples.demandNotice(Samples.RECIPIENT, i));
        assertThat(drawn.firstPage()).isEqualTo(2 * i - 1);
        assertThat(drawn.pages()).isEqualTo(2);
      }
      assertThat(press.pages()).isEqualTo(6);
      press.save(lot);
    }
    byte[] cut = PageCutter.cut(lot.toByteArray(), 3, 2);
    assertThat(PageCutter.cut(lot.toByteArray(), 3, 2)).isEqualTo(cut);
    try (PDDocument whole = Loader.loadPDF(lot.toByteArray());
        PDDocument letter = Loader.loadPDF(cut)) {
      assertThat(letter.getNumberOfPages()).isEqualTo(2);
      for (int page = 0; page < 2; page++) {
        assertThat(letter.getPage(page).getContents().readAllBytes())
            .isEqualTo(whole.getPage(2 + page).getContents().readAllBytes());
      }
    }
    assertThat(Raster.page(cut, 1, 50).getRaster().getDataBuffer().getSize())
        .isEqualTo(Raster.page(lot.toByteArray(), 3, 50).getRaster().getDataBuffer().getSize());
  }
}
