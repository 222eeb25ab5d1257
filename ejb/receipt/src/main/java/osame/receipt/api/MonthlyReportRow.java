package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;

/**
 * One row of the monthly report (収納月計表), for one fiscal year.
 *
 * @param component the tax, or what is no tax revenue: demand fee and delinquency charge
 * @param determined yen determined in the year until the end of the month
 * @param count payments booked in the month
 * @param received yen of them, less what was taken back
 * @param receivedInYear yen since the year began
 * @param unrefunded yen of {@code receivedInYear} that a reduction left without a debt
 */
public record MonthlyReportRow(
    String taxItem,
    String taxItemName,
    ReceivableClass accountClass,
    Component component,
    Yen determined,
    long count,
    Yen received,
    Yen receivedInYear,
    Yen unrefunded)
    implements Serializable {

  /** Yen still uncollected. */
  public Yen uncollected() {
    return determined.minus(receivedInYear.minus(unrefunded));
  }

  /** Hundredths of a percent collected, half up; null if nothing was determined. */
  public Long rate() {
    return CollectionRate.of(receivedInYear.minus(unrefunded), determined);
  }
}
