package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names as the register writes them. */
@Tag("AT-022")
class RareCharactersTest {

  private static final String KATSURAGI = "葛";
  private static final String VARIANT = KATSURAGI + Character.toString(0xE0100);

  /** A variant that only the Moji Joho collection has. */
  private static final String REGISTER_VARIANT = KATSURAGI + Character.toString(0xE0106);

  @Test
  void eachCharacterHasAGlyphOfItsOwn() {
    Fonts.Shaped shaped =
        Fonts.onBoard().shape("𠮷吉髙高﨑崎" + KATSURAGI + VARIANT + REGISTER_VARIANT, FontName.MINCHO);
    assertThat(shaped.missing()).isEmpty();
    assertThat(shaped.substituted()).isEmpty();
    assertThat(shaped.glyphs()).hasSize(9).doesNotHaveDuplicates();
    assertThat(shaped.glyphs()).allSatisfy(glyph -> assertThat(glyph.id()).isPositive());
    assertThat(shaped.glyphs().get(0).font()).isEqualTo(FontName.NAMES);
    assertThat(shaped.glyphs().get(8).font()).isEqualTo(FontName.NAMES);
  }

  @Test
  void theyAreInkOnThePaperAndLookDifferent() {
    List<BufferedImage> pictures =
        List.of("𠮷", "吉", KATSURAGI, VARIANT, REGISTER_VARIANT).stream()
            .map(RareCharactersTest::picture)
            .toList();
    for (BufferedImage one : pictures) {
      assertThat(dark(one)).isGreaterThan(300);
      assertThat(pictures.stream().filter(other -> difference(one, other) < 50)).hasSize(1);
    }
  }

  @Test
  void whoeverCopiesTheNameGetsItsVariationSelectorToo() throws IOException {
    LetterTemplate template = Samples.template("payment-certificate");
    byte[] pdf = Samples.pdf(template, Samples.ISSUE, Samples.certificate());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("𠮷髙 﨑");
      byte[] content = document.getPage(0).getContents().readAllBytes();
      assertThat(new String(content, StandardCharsets.US_ASCII))
          .contains("/ActualText <FEFF845BDB40DD00>");
    }
  }

  private static BufferedImage picture(String name) {
    LetterContent sample = Samples.certificate();
    Map<String, String> fields = new HashMap<>(sample.fields());
    fields.put("taxpayer-name", name);
    byte[] pdf =
        Samples.pdf(
            Samples.template("payment-certificate"),
            Samples.ISSUE,
            new LetterContent(null, "", fields, sample.lists()));
    return Raster.crop(Raster.page(pdf, 1, 300), 300, 57, 73, 8, 8);
  }

  private static long dark(BufferedImage picture) {
    BufferedImage white =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    white.createGraphics().fillRect(0, 0, white.getWidth(), white.getHeight());
    return difference(picture, white);
  }

  private static long difference(BufferedImage one, BufferedImage other) {
    long count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        boolean dark = (one.getRGB(x, y) & 0xff) < 128;
        boolean otherDark = (other.getRGB(x, y) & 0xff) < 128;
        count += dark == otherDark ? 0 : 1;
      }
    }
    return count;
  }
}
