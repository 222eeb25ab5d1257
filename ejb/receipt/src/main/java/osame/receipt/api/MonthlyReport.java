package osame.receipt.api;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;

/**
 * The monthly report of one fiscal year (収納月計表): each figure is a sum of entries, as in the daily
 * reports of the month.
 *
 * @param taxes tax revenue
 * @param others demand fee and delinquency charge: other revenue, never part of a tax's rate
 * @param overpayments of every year: held until refunded
 * @param suspense of every year: held until worked off
 */
public record MonthlyReport(
    FiscalYear fiscalYear,
    YearMonth month,
    List<MonthlyReportRow> taxes,
    List<MonthlyReportRow> others,
    NonRevenue overpayments,
    NonRevenue suspense)
    implements Serializable {

  public MonthlyReport {
    taxes = List.copyOf(taxes);
    others = List.copyOf(others);
  }

  /** Tax revenue as one row without a tax item. */
  public MonthlyReportRow total() {
    return taxes.stream()
        .reduce(
            new MonthlyReportRow(
                "", "", null, Component.TAX, Yen.ZERO, 0, Yen.ZERO, Yen.ZERO, Yen.ZERO),
            (a, b) ->
                new MonthlyReportRow(
                    "",
                    "",
                    null,
                    Component.TAX,
                    a.determined().plus(b.determined()),
                    a.count() + b.count(),
                    a.received().plus(b.received()),
                    a.receivedInYear().plus(b.receivedInYear()),
                    a.unrefunded().plus(b.unrefunded())));
  }
}
