package osame.receipt.api;

import java.time.YearMonth;
import java.util.List;
import osame.foundation.FiscalYear;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** The monthly report and what follows from it (RC-032, RC-108). */
public interface MonthlyReports {

  /** What was booked in a month for a fiscal year, and since that year began. */
  MonthlyReport report(FiscalYear fiscalYear, YearMonth month);

  /** Collection rates from April to May of the year after, each beside the year before. */
  List<RateOfMonth> rates(FiscalYear fiscalYear);

  /**
   * How much of the month's receipts is the city's own, and how much is for others: the statement
   * of the monthly remittance (Local Tax Act article 42 paragraph 3).
   *
   * @throws ReceiptException {@code RC-E-188} if the ratio of a levy year is missing; the arguments
   *     name tax item and year
   */
  List<SplitRow> split(FiscalYear fiscalYear, YearMonth month);

  /** The payments behind a figure, oldest first; logged before they are given. */
  Page<Booked> entries(String terminal, BookedFilter filter, PageRequest page);
}
