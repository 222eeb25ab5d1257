package osame.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes the pages of one letter out of a document, drawn as they are there. */
public final class PageCutter {

  private PageCutter() {}

  /**
   * A document that holds nothing else is given as it is.
   *
   * @param firstPage from 1
   * @return a document of these pages, the same bytes each time
   */
  public static byte[] cut(byte[] pdf, int firstPage, int pages) {
    try (PDDocument whole = Loader.loadPDF(pdf);
        PDDocument part = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (whole.getNumberOfPages() == pages) {
        return pdf;
      }
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(whole.getDocumentInformation().getTitle());
      information.setProducer("Osame");
      information.setCreationDate(
          (GregorianCalendar) whole.getDocumentInformation().getCreationDate());
      part.setDocumentInformation(information);
      part.getDocumentCatalog().setLanguage("ja");
      part.setDocumentId((long) firstPage);
      for (int page = firstPage; page < firstPage + pages; page++) {
        part.importPage(whole.getPage(page - 1))
            .setResources(whole.getPage(page - 1).getResources());
      }
      part.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
