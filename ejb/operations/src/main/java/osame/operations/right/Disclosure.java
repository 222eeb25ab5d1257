package osame.operations.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import osame.foundation.calendar.Wareki;
import osame.letter.TablePages;
import osame.operations.api.HeldRow;
import osame.operations.api.PersonRequest;

/** Draws what is disclosed; a redacted record has no text that could be drawn. */
final class Disclosure {

  private static final int ROWS = 15;

  /** Characters of a record that fit in its field; a longer one goes on in the next row. */
  private static final int FITS = 400;

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("osame.operations.right.texts", Locale.JAPANESE);

  private Disclosure() {}

  static byte[] draw(PersonRequest request, List<HeldRow> rows, LocalDate day) {
    Map<String, String> heading = new HashMap<>();
    heading.put("kind", TEXTS.getString(request.kind().name()));
    heading.put("number", Long.toString(request.personRequestId()));
    heading.put("person", request.person().value());
    heading.put("received", Wareki.format(request.submittedOn()));
    List<Map<String, String>> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(cells(row)));
    try (TablePages pages = new TablePages(Disclosure.class, "disclosure", day)) {
      pages.add("disclosure", ROWS, heading, cells, TEXTS.getString("none"));
      return pages.bytes();
    }
  }

  private static List<Map<String, String>> cells(HeldRow row) {
    List<Map<String, String>> parts = new ArrayList<>();
    String text = row.text() == null ? TEXTS.getString("redacted") : row.text();
    int[] characters = text.codePoints().toArray();
    for (int from = 0; from < characters.length; from += FITS) {
      String part = new String(characters, from, Math.min(FITS, characters.length - from));
      Map<String, String> cells = new HashMap<>();
      cells.put("title", row.title());
      cells.put("name", part.replaceAll("\\p{Cntrl}", " "));
      cells.put("ground", row.ground() == null ? "" : TEXTS.getString(row.ground().name()));
      parts.add(TablePages.filled(cells));
    }
    return parts;
  }
}
