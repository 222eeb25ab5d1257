package osame.letter;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Marks each page of a finished document with a line of text: pale across the page, so that no copy
 * is without it, and small at its foot, where it can be read. For documents that stay in the
 * office; letters are never marked.
 */
public final class Watermark {

  private static final float ACROSS_POINTS = 22;
  private static final float FOOT_POINTS = 8;
  private static final float FOOT = 18;
  private static final float PALE = 0.13f;
  private static final String NO_GLYPH = "〓";

  private Watermark() {}

  /**
   * Marks a document.
   *
   * @param text on one line; characters that no font on board has are shown as 〓
   */
  public static byte[] on(byte[] pdf, String text) {
    Typeface typeface = Fonts.onBoard().typeface(FontName.GOTHIC);
    synchronized (typeface) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFont font = PDType0Font.load(document, typeface.font(), true);
        String shown = shown(typeface, text);
        for (PDPage page : document.getPages()) {
          mark(document, page, font, shown);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
        document.save(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Without variation selectors, which would stop the drawing, and with what the font has. */
  private static String shown(Typeface typeface, String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .filter(c -> !Fonts.isSelector(c))
        .forEach(
            c -> {
              if (typeface.glyph(c, 0).isPresent()) {
                shown.appendCodePoint(c);
              } else {
                shown.append(NO_GLYPH);
              }
            });
    return shown.toString();
  }

  private static void mark(PDDocument document, PDPage page, PDFont font, String text)
      throws IOException {
    float width = page.getMediaBox().getWidth();
    float height = page.getMediaBox().getHeight();
    float length = font.getStringWidth(text) / 1000;
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.setNonStrokingColor(Color.DARK_GRAY);
      content.beginText();
      content.setFont(font, FOOT_POINTS);
      content.newLineAtOffset((width - length * FOOT_POINTS) / 2, FOOT);
      content.showText(text);
      content.endText();
      PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
      pale.setNonStrokingAlphaConstant(PALE);
      content.setGraphicsStateParameters(pale);
      content.beginText();
      content.setFont(font, ACROSS_POINTS);
      double angle = Math.atan2(height, width);
      double half = length * ACROSS_POINTS / 2;
      content.setTextMatrix(
          Matrix.getRotateInstance(
              angle,
              (float) (width / 2 - half * Math.cos(angle)),
              (float) (height / 2 - half * Math.sin(angle))));
      content.showText(text);
      content.endText();
    }
  }
}
