package osame.receipt.closing;

import java.util.List;
import java.util.StringJoiner;
import osame.foundation.Sha256;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DailyReportRow;

/** The exact figures for which an approval holds. */
final class ClosingPlan {

  private ClosingPlan() {}

  /**
   * SHA-256 in hex over the report's figures: a change of a yen, a payment or a place changes it.
   * Names of tax items are no figures.
   */
  static String hash(DailyReport report) {
    return Sha256.hex(text(report));
  }

  private static String text(DailyReport report) {
    StringJoiner text = new StringJoiner("\n");
    text.add("day " + report.day());
    text.add("files " + report.fileTotal().value());
    text.add("posted " + report.posted().value());
    text.add("overpaid " + report.overpaid().value());
    text.add("suspense " + report.suspense().value());
    add(text, "of files", report.rows());
    add(text, "of no file", report.rowsOfNoFile());
    return text.toString();
  }

  private static void add(StringJoiner text, String title, List<DailyReportRow> rows) {
    text.add(title);
    for (DailyReportRow row : rows) {
      text.add(
          String.join(
              "|",
              row.taxItem(),
              row.accountClass().name(),
              row.component().name(),
              row.channel().name(),
              row.institution(),
              String.valueOf(row.count()),
              String.valueOf(row.posted().value()),
              String.valueOf(row.overpaid().value())));
    }
  }
}
