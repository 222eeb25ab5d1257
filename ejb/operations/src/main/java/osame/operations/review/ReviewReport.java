package osame.operations.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import osame.foundation.FiscalYear;
import osame.foundation.calendar.Wareki;
import osame.letter.DrawnLetter;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterContent;
import osame.letter.LetterPress;
import osame.letter.LetterTemplate;
import osame.letter.QrProfile;
import osame.operations.api.LogAlert;

/** Draws the monthly review: pages of accounts, then pages of alerts. */
final class ReviewReport {

  private static final int ROWS = 32;

  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("osame.operations.review.names", Locale.JAPANESE);

  private final YearMonth month;
  private final LetterPress press;

  private ReviewReport(YearMonth month, LetterPress press) {
    this.month = month;
    this.press = press;
  }

  static byte[] draw(YearMonth month, List<AccountMonth> accounts, List<LogAlert> alerts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LetterPress press =
        new LetterPress(Fonts.onBoard(), QrProfile.NONE, "log-review", month.atEndOfMonth())) {
      ReviewReport report = new ReviewReport(month, press);
      report.pages("log-review-accounts", accounts.stream().map(ReviewReport::cells).toList());
      report.pages("log-review-alerts", alerts.stream().map(ReviewReport::cells).toList());
      press.save(out);
    }
    return out.toByteArray();
  }

  private void pages(String form, List<Map<String, String>> rows) {
    LetterTemplate template = template(form);
    LocalDate day = month.atEndOfMonth();
    int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    for (int page = 0; page < pages; page++) {
      List<Map<String, String>> part =
          new ArrayList<>(rows.subList(page * ROWS, Math.min((page + 1) * ROWS, rows.size())));
      if (part.isEmpty()) {
        part.add(Map.of("name", NAMES.getString("none")));
      }
      Map<String, String> fields =
          Map.of(
              "month-name",
              Wareki.format(month.atDay(1)).replaceFirst("[^月]+$", ""),
              "page",
              (page + 1) + "/" + pages);
      DrawnLetter drawn =
          press.draw(
              template,
              new Issue(1, FiscalYear.containing(day), day),
              new LetterContent(null, "", fields, Map.of("rows", part)));
      if (!drawn.isDrawn()) {
        throw new IllegalStateException(form + ": " + drawn.faults());
      }
    }
  }

  private static LetterTemplate template(String form) {
    try (InputStream in = ReviewReport.class.getResourceAsStream(form + ".yaml")) {
      return LetterTemplate.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> cells(AccountMonth account) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", account.name() == null ? NAMES.getString("system") : account.name());
    cells.put("user-id", account.userId());
    cells.put("section", account.section());
    cells.put("acts", number(account.acts()));
    cells.put("sign-ins", number(account.signIns()));
    cells.put("refused", number(account.refused()));
    cells.put("out-of-hours", number(account.outOfHours()));
    cells.put("people", number(account.people()));
    cells.put("exported", number(account.exported()));
    cells.put("numbers", number(account.numbers()));
    cells.values().removeIf(value -> value == null || value.isEmpty());
    return cells;
  }

  private static Map<String, String> cells(LogAlert alert) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", NAMES.getString(alert.rule().name()));
    cells.put("day", Wareki.formatShort(alert.day()));
    cells.put("about", alert.about());
    cells.put("count", number(alert.count()));
    cells.put("threshold", number(alert.threshold()));
    cells.put("state", alert.open() ? NAMES.getString("open") : alert.closedBy());
    cells.put("remark", alert.remark());
    cells.values().removeIf(value -> value == null || value.isEmpty());
    return cells;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
