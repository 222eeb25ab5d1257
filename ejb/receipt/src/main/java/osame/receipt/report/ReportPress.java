package osame.receipt.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.foundation.FiscalYear;
import osame.letter.DrawnLetter;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterContent;
import osame.letter.LetterPress;
import osame.letter.LetterTemplate;
import osame.letter.QrProfile;

/** Draws a report by its form, some thirty rows to a page. The same figures give the same bytes. */
final class ReportPress {

  private static final int ROWS = 32;

  private ReportPress() {}

  static byte[] draw(
      String form, LocalDate day, Map<String, String> fields, List<Map<String, String>> rows) {
    LetterTemplate template = template(form);
    Issue issue = new Issue(1, FiscalYear.containing(day), day);
    int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LetterPress press = new LetterPress(Fonts.onBoard(), QrProfile.NONE, form, day)) {
      for (int page = 0; page < pages; page++) {
        Map<String, String> of = new HashMap<>(fields);
        of.put("page", (page + 1) + "/" + pages);
        List<Map<String, String>> part =
            rows.subList(page * ROWS, Math.min((page + 1) * ROWS, rows.size()));
        DrawnLetter drawn =
            press.draw(template, issue, new LetterContent(null, "", of, Map.of("rows", part)));
        if (!drawn.isDrawn()) {
          throw new IllegalStateException(form + ": " + drawn.faults());
        }
      }
      press.save(out);
    }
    return out.toByteArray();
  }

  private static LetterTemplate template(String form) {
    try (InputStream in = ReportPress.class.getResourceAsStream(form + ".yaml")) {
      return LetterTemplate.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
