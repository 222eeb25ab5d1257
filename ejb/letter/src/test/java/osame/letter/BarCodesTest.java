package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scanners that know nothing of this program read from the page as printed. */
@Tag("RC-090")
class BarCodesTest {

  private final LetterTemplate template = Samples.template("payment-slip");

  @ParameterizedTest
  @ValueSource(ints = {200, 300, 600})
  void aStoreReadsThe44Digits(int dpi) {
    Result read = readStoreCode(Samples.paymentSlip(12_300), dpi);
    assertThat(read.getText())
        .isEqualTo(Samples.barcode(12_300, LocalDate.of(2026, 9, 30)))
        .hasSize(44);
    assertThat(read.getResultMetadata())
        .as("GS1-128 and no other Code 128")
        .containsEntry(ResultMetadataType.SYMBOLOGY_IDENTIFIER, "]C1");
  }

  @Test
  void theLastYenThatAStoreTakesHasACodeAndTheNextHasNone() {
    assertThat(readStoreCode(Samples.paymentSlip(300_000), 300).getText())
        .isEqualTo(Samples.barcode(300_000, LocalDate.of(2026, 9, 30)));
    assertThat(bars(Samples.paymentSlip(300_001), Samples.ISSUE)).isZero();
  }

  @Test
  void afterTheLastDayOfUseThereIsNoCode() {
    LetterContent slip = Samples.paymentSlip(12_300);
    Issue lastDay = new Issue(1, Samples.ISSUE.fiscalYear(), LocalDate.of(2026, 9, 30));
    Issue dayAfter = new Issue(1, Samples.ISSUE.fiscalYear(), LocalDate.of(2026, 10, 1));
    assertThat(bars(slip, lastDay)).isEqualTo(bars(slip, Samples.ISSUE)).isPositive();
    assertThat(bars(slip, dayAfter)).isZero();
  }

  @Test
  void aWrongCheckDigitStopsTheLetter() {
    Map<String, String> slip = new HashMap<>(Samples.slip(12_300));
    String right = slip.get("store-barcode");
    slip.put("store-barcode", right.substring(0, 43) + (right.charAt(43) == '0' ? '1' : '0'));
    LetterContent content =
        new LetterContent(Samples.RECIPIENT, "", Map.of(), Map.of("slips", List.of(slip)));
    assertThat(LetterPress.check(Fonts.onBoard(), QrProfile.NONE, template, Samples.ISSUE, content))
        .containsExactly(
            new Fault(FaultKind.BAD_VALUE, "store-barcode", slip.get("store-barcode")));
  }

  @Test
  void theSpecimenQrCodeCannotBeTakenForARealOne() {
    BufferedImage page =
        Raster.page(Samples.pdf(template, Samples.ISSUE, Samples.paymentSlip(12_300)), 1, 300);
    Result read = Raster.read(Raster.crop(page, 300, 75, 251, 26, 25), BarcodeFormat.QR_CODE);
    assertThat(read.getText()).startsWith("見本 TEST NOT FOR PAYMENT");
    assertThat(QrProfile.SPECIMEN.caption()).contains("見本");
  }

  /** A second, plain decoder from the table of the post's manual, reading dark pixels. */
  @ParameterizedTest
  @ValueSource(ints = {300, 600})
  void thePostReadsCodeAndHouseNumber(int dpi) {
    BufferedImage page =
        Raster.page(Samples.pdf(template, Samples.ISSUE, Samples.paymentSlip(12_300)), 1, dpi);
    assertThat(CustomerCodeReader.read(Raster.crop(page, dpi, 20, 47, 82, 8)))
        .isEqualTo("198003611-6-1-601");
  }

  private Result readStoreCode(LetterContent content, int dpi) {
    BufferedImage page = Raster.scan(Samples.pdf(template, Samples.ISSUE, content), 1, dpi);
    return Raster.read(Raster.crop(page, dpi, 5, 254, 67, 14), BarcodeFormat.CODE_128);
  }

  /** Dark pixels where the bars would begin. */
  private long bars(LetterContent content, Issue issue) {
    BufferedImage page = Raster.page(Samples.pdf(template, issue, content), 1, 100);
    BufferedImage place = Raster.crop(page, 100, 8, 261, 60, 3);
    long dark = 0;
    for (int x = 0; x < place.getWidth(); x++) {
      for (int y = 0; y < place.getHeight(); y++) {
        dark += (place.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return dark;
  }
}
