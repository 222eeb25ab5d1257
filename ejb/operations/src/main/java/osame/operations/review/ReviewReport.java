package osame.operations.review;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import osame.foundation.calendar.Wareki;
import osame.letter.TablePages;
import osame.operations.api.LogAlert;

/** Draws the monthly review: pages of accounts, then pages of alerts. */
final class ReviewReport {

  private static final int ROWS = 32;

  /** Names of codes, as the pages show them. */
  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("osame.operations.review.names", Locale.JAPANESE);

  private ReviewReport() {}

  static byte[] draw(YearMonth month, List<AccountMonth> accounts, List<LogAlert> alerts) {
    Map<String, String> heading =
        Map.of("month-name", Wareki.format(month.atDay(1)).replaceFirst("[^月]+$", ""));
    try (TablePages pages =
        new TablePages(ReviewReport.class, "log-review", month.atEndOfMonth())) {
      String none = name("none");
      pages.add(
          "log-review-accounts",
          ROWS,
          heading,
          accounts.stream().map(ReviewReport::cells).toList(),
          none);
      pages.add(
          "log-review-alerts",
          ROWS,
          heading,
          alerts.stream().map(ReviewReport::cells).toList(),
          none);
      return pages.bytes();
    }
  }

  private static Map<String, String> cells(AccountMonth account) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", account.name() == null ? name("system") : account.name());
    cells.put("user-id", account.userId());
    cells.put("section", account.section());
    cells.put("acts", TablePages.number(account.acts()));
    cells.put("sign-ins", TablePages.number(account.signIns()));
    cells.put("refused", TablePages.number(account.refused()));
    cells.put("out-of-hours", TablePages.number(account.outOfHours()));
    cells.put("people", TablePages.number(account.people()));
    cells.put("exported", TablePages.number(account.exported()));
    cells.put("numbers", TablePages.number(account.numbers()));
    return TablePages.filled(cells);
  }

  private static Map<String, String> cells(LogAlert alert) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", name(alert.rule().name()));
    cells.put("day", Wareki.formatShort(alert.day()));
    cells.put("about", alert.about());
    cells.put("count", TablePages.number(alert.count()));
    cells.put("threshold", TablePages.number(alert.threshold()));
    cells.put("state", alert.open() ? name("open") : alert.closedBy());
    cells.put("remark", alert.remark());
    return TablePages.filled(cells);
  }

  static String name(String code) {
    return NAMES.getString(code);
  }
}
