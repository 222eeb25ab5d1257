package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each form looks as it did when somebody last looked at it. After a wanted change, look at the
 * pictures in {@code target/golden} and copy them over.
 */
@Tag("CM-060")
class GoldenPicturesTest {

  private static final int DPI = 60;

  /** Grey values of 256 by which a pixel may differ: machines smooth edges differently. */
  private static final int TOLERANCE = 48;

  @ParameterizedTest
  @CsvSource({"payment-slip, 1", "demand-notice, 1", "demand-notice, 2", "payment-certificate, 1"})
  void theFormLooksAsItDid(String form, int page) throws IOException {
    byte[] pdf = Samples.pdf(Samples.template(form), Samples.ISSUE, Samples.content(form));
    BufferedImage drawn = Raster.page(pdf, page, DPI);
    String name = form + "-" + page + ".png";
    File kept = new File("target/golden", name);
    assertThat(kept.getParentFile().isDirectory() || kept.getParentFile().mkdirs()).isTrue();
    ImageIO.write(drawn, "png", kept);
    try (InputStream golden = getClass().getResourceAsStream("golden/" + name)) {
      assertThat(golden).as("golden picture of " + name).isNotNull();
      assertThat(differing(drawn, ImageIO.read(golden))).as(kept.toString()).isLessThan(20);
    }
  }

  private static long differing(BufferedImage one, BufferedImage other) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    assertThat(one.getHeight()).isEqualTo(other.getHeight());
    long count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        int difference = (one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff);
        count += Math.abs(difference) > TOLERANCE ? 1 : 0;
      }
    }
    return count;
  }
}
