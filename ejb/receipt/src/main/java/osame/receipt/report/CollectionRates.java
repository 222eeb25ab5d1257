package osame.receipt.report;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.receipt.api.CollectionRate;
import osame.receipt.api.RateOfMonth;

/** The collection rate of a year's own levies, month by month, beside the year before. */
final class CollectionRates {

  /** From April to May of the next year: as long as the accounts of a year are open. */
  private static final int MONTHS = 14;

  private CollectionRates() {}

  /** What a month added. */
  private record Added(int fiscalYear, YearMonth month, Yen determined, Yen received) {}

  static List<RateOfMonth> read(Handle handle, FiscalYear fiscalYear) {
    List<Added> all =
        handle
            .createQuery(Sql.of("rates"))
            .bind("fiscalYear", fiscalYear.value())
            .map(
                (row, context) ->
                    new Added(
                        row.getInt("fiscal_year"),
                        YearMonth.parse(row.getString("month")),
                        Yen.of(row.getLong("determined")),
                        Yen.of(row.getLong("received") - row.getLong("unrefunded"))))
            .list();
    Map<Integer, Long> rates = rates(all, fiscalYear.value(), false);
    Map<Integer, Long> before = rates(all, fiscalYear.value() - 1, true);
    List<RateOfMonth> months = new ArrayList<>();
    YearMonth month = YearMonth.of(fiscalYear.value(), Month.APRIL);
    for (int i = 0; i < MONTHS; i++, month = month.plusMonths(1)) {
      boolean nextYear = i >= Month.values().length;
      months.add(new RateOfMonth(month.getMonth(), nextYear, rates.get(i), before.get(i)));
    }
    return months;
  }

  /** The rate at the end of each month; of a year that goes on, until the last with an entry. */
  private static Map<Integer, Long> rates(List<Added> all, int fiscalYear, boolean whole) {
    List<Added> own = all.stream().filter(added -> added.fiscalYear() == fiscalYear).toList();
    Map<Integer, Long> rates = new HashMap<>();
    if (own.isEmpty()) {
      return rates;
    }
    YearMonth last = own.get(own.size() - 1).month();
    YearMonth month = YearMonth.of(fiscalYear, Month.APRIL);
    for (int i = 0;
        i < MONTHS && (whole || !month.isAfter(last));
        i++, month = month.plusMonths(1)) {
      Yen determined = Yen.ZERO;
      Yen received = Yen.ZERO;
      for (Added added : own) {
        if (!added.month().isAfter(month)) {
          determined = determined.plus(added.determined());
          received = received.plus(added.received());
        }
      }
      rates.put(i, CollectionRate.of(received, determined));
    }
    return rates;
  }
}
