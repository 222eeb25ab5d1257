package osame.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a printer puts them on paper, and what an independent decoder reads from there. */
final class Raster {

  private Raster() {}

  static BufferedImage page(byte[] pdf, int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a scanner of the resolution sees of a page printed at 600 dpi. */
  static BufferedImage scan(byte[] pdf, int page, int dpi) {
    BufferedImage printed = page(pdf, page, 600);
    int dots = 600 / dpi;
    int width = printed.getWidth() / dots;
    int height = printed.getHeight() / dots;
    BufferedImage scanned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        int grey = 0;
        for (int dot = 0; dot < dots * dots; dot++) {
          grey += printed.getRGB(x * dots + dot / dots, y * dots + dot % dots) & 0xff;
        }
        scanned.setRGB(x, y, 0x010101 * (grey / (dots * dots)));
      }
    }
    return scanned;
  }

  /** The part of a page that is given in millimetres. */
  static BufferedImage crop(BufferedImage page, int dpi, int x, int y, int width, int height) {
    return page.getSubimage(
        pixels(x, dpi), pixels(y, dpi), pixels(width, dpi), pixels(height, dpi));
  }

  static int pixels(int millimetres, int dpi) {
    return millimetres * dpi * 10 / 254;
  }

  /** Reads a bar code; fails if there is none. */
  static Result read(BufferedImage image, BarcodeFormat format) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    try {
      return new MultiFormatReader()
          .decode(
              new BinaryBitmap(new GlobalHistogramBinarizer(source)),
              Map.of(
                  DecodeHintType.POSSIBLE_FORMATS,
                  List.of(format),
                  DecodeHintType.TRY_HARDER,
                  true));
    } catch (NotFoundException e) {
      throw new IllegalStateException("no " + format + " found", e);
    }
  }
}
