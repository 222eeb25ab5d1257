package osame.receipt.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the reports. */
final class ReportNames {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("osame.receipt.report.names", Locale.JAPANESE);

  private ReportNames() {}

  static String of(String key) {
    return BUNDLE.getString(key);
  }
}
