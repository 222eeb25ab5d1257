package osame.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import osame.foundation.calendar.CityTime;

/**
 * Draws letters one behind the other into one PDF, with the fonts reduced once to what all of them
 * use. Its memory grows with the letters of the document and not with those of the lot: a lot is
 * split into documents of some hundred letters. The same letters give the same bytes.
 */
public final class LetterPress implements AutoCloseable {

  private final Fonts fonts;
  private final QrProfile qr;
  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();
  private final Map<FontName, PDType0Font> embedded = new EnumMap<>(FontName.class);
  private final Map<FontName, Set<Integer>> glyphs = new EnumMap<>(FontName.class);

  /**
   * @param title what the viewer shows as the document's name; no personal data
   * @param day day of issue, which is the document's date
   */
  public LetterPress(Fonts fonts, QrProfile qr, String title, LocalDate day) {
    this.fonts = fonts;
    this.qr = qr;
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer("Osame");
    information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(CityTime.ZONE)));
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("ja");
    // The identifier in the file is made of this and the information above, not of the hour.
    document.setDocumentId(day.toEpochDay());
  }

  /** What is wrong with a letter, without drawing it. */
  public static List<Fault> check(
      Fonts fonts, QrProfile qr, LetterTemplate template, Issue issue, LetterContent content) {
    Layout layout = new Layout(fonts, qr, issue, content);
    layout.draw(template);
    return layout.faults();
  }

  /** Draws a letter behind the others; one that faults stop leaves the document as it is. */
  public DrawnLetter draw(LetterTemplate template, Issue issue, LetterContent content) {
    Layout layout = new Layout(fonts, qr, issue, content);
    layout.draw(template);
    if (layout.isStopped()) {
      return new DrawnLetter(0, 0, layout.faults());
    }
    int firstPage = document.getNumberOfPages() + 1;
    layout.pages().forEach(this::add);
    return new DrawnLetter(firstPage, layout.pages().size(), layout.faults());
  }

  private void add(Ink ink) {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(ink.operators().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.addPage(page);
      for (Map.Entry<FontName, Set<Integer>> used : ink.glyphs().entrySet()) {
        embed(used.getKey());
        glyphs.get(used.getKey()).addAll(used.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void embed(FontName name) throws IOException {
    if (embedded.containsKey(name)) {
      return;
    }
    Typeface typeface = fonts.typeface(name);
    synchronized (typeface) {
      PDType0Font font = PDType0Font.load(document, typeface.font(), true);
      resources.put(COSName.getPDFName(name.name()), font);
      embedded.put(name, font);
      glyphs.put(name, new TreeSet<>());
    }
  }

  /** True if no letter was drawn. */
  public boolean isEmpty() {
    return document.getNumberOfPages() == 0;
  }

  /** Pages drawn so far. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /** Writes the document; afterwards nothing can be drawn. */
  public void save(OutputStream out) {
    try {
      for (Map.Entry<FontName, PDType0Font> font : embedded.entrySet()) {
        Typeface typeface = fonts.typeface(font.getKey());
        synchronized (typeface) {
          font.getValue().addGlyphsToSubset(glyphs.get(font.getKey()));
          font.getValue().subset();
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
