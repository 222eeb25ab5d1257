package osame.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import osame.foundation.FiscalYear;
import osame.receipt.api.MonthlyReport;
import osame.receipt.api.MonthlyReportRow;
import osame.receipt.api.MonthlyReports;
import osame.receipt.api.RateOfMonth;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReportPages;
import osame.receipt.api.SplitRow;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Show;
import osame.web.faces.Today;
import osame.web.list.Downloads;
import osame.web.list.PagedList;

/** The monthly report of a fiscal year, its collection rates and its split. */
@Named("monthlyReportPage")
@ViewScoped
public class MonthlyReportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int YEARS = 6;
  private static final int HUNDRED = 100;

  @Inject private MonthlyReports reports;
  @Inject private ReportPages pages;
  @Inject private Downloads downloads;
  @Inject private Today today;
  @Inject private Show show;
  @Inject private Sentences sentences;

  private Integer year;
  private String monthText;
  private transient MonthlyReport report;
  private transient List<RateOfMonth> rates;
  private transient List<SplitRow> split;
  private transient String splitRefused;

  /** Another year or month was chosen. */
  public void refresh() {
    report = null;
    rates = null;
    split = null;
    splitRefused = null;
  }

  private FiscalYear fiscalYear() {
    return new FiscalYear(getYear());
  }

  private YearMonth month() {
    try {
      return YearMonth.parse(getMonthText());
    } catch (DateTimeException e) {
      throw new WebException("WB-E-021", e);
    }
  }

  public MonthlyReport getReport() {
    if (report == null) {
      report = reports.report(fiscalYear(), month());
    }
    return report;
  }

  /** Sends the report as PDF. */
  public void pdf() throws IOException {
    downloads.report(
        "monthly-report-" + getYear() + "-" + getMonthText(),
        "RC-032",
        pages.monthly(fiscalYear(), month()));
  }

  /** Tax revenue, then what is none. */
  public PagedList<MonthlyReportRow> getList() {
    List<MonthlyReportRow> rows = new ArrayList<>(getReport().taxes());
    rows.addAll(getReport().others());
    return PagedList.ofAll("monthly-report-" + getYear() + "-" + getMonthText(), "RC-032", rows)
        .column("report.component", row -> sentences.label(row.component()))
        .column("report.taxItem", MonthlyReportRow::taxItemName)
        .column("report.class", row -> sentences.label(row.accountClass()))
        .column("monthly.determined", MonthlyReportRow::determined)
        .column("report.count", MonthlyReportRow::count)
        .column("monthly.received", MonthlyReportRow::received)
        .column("monthly.receivedInYear", MonthlyReportRow::receivedInYear)
        .column("monthly.unrefunded", MonthlyReportRow::unrefunded)
        .column("monthly.uncollected", MonthlyReportRow::uncollected)
        .column("monthly.rate", row -> percent(row.rate()));
  }

  public List<RateOfMonth> getRates() {
    if (rates == null) {
      rates = reports.rates(fiscalYear());
    }
    return rates;
  }

  public PagedList<RateOfMonth> getRateList() {
    return PagedList.ofAll("collection-rates-" + getYear(), "RC-032", getRates())
        .column("monthly.month", this::monthName)
        .column("monthly.rate", row -> percent(row.rate()))
        .column("monthly.rateBefore", row -> percent(row.yearBefore()));
  }

  /** {@code 4月}, and {@code 翌4月} for the months in which the accounts are still open. */
  public String monthName(RateOfMonth row) {
    return sentences.text(
        row.nextYear() ? "monthly.nextMonth" : "monthly.nthMonth", row.month().getValue());
  }

  /** Two lines over the months, as the table beside them. */
  public RateChart getChart() {
    return new RateChart(getRates());
  }

  /** The split; empty if a ratio is missing: then {@link #getSplitRefused} says which. */
  public List<SplitRow> getSplit() {
    if (split == null) {
      try {
        split = reports.split(fiscalYear(), month());
      } catch (ReceiptException e) {
        split = List.of();
        splitRefused = sentences.of(e);
      }
    }
    return split;
  }

  public String getSplitRefused() {
    getSplit();
    return splitRefused;
  }

  public PagedList<SplitRow> getSplitList() {
    return PagedList.ofAll("split-" + getYear() + "-" + getMonthText(), "RC-108", getSplit())
        .column("report.taxItem", SplitRow::taxItemName)
        .column("receivable.levyYear", row -> show.fiscalYear(row.levyYear().value()))
        .column("report.component", row -> sentences.label(row.component()))
        .column("split.share", row -> sentences.label(row.share()))
        .column("monthly.received", SplitRow::month)
        .column("monthly.receivedInYear", SplitRow::yearToDate);
  }

  /** {@code 98.76%} for hundredths of a percent; a dash if there is none. */
  public String percent(Long hundredths) {
    return hundredths == null
        ? "－"
        : "%d.%02d%%".formatted(hundredths / HUNDRED, Math.floorMod(hundredths, HUNDRED));
  }

  /** The fiscal years one may choose, latest first. */
  public List<Integer> getYears() {
    int current = FiscalYear.containing(today.getDay()).value();
    return IntStream.range(0, YEARS).mapToObj(i -> current - i).toList();
  }

  /** The months in which a fiscal year is booked, April to May of the next. */
  public List<YearMonth> getMonths() {
    YearMonth april = YearMonth.of(getYear(), Month.APRIL);
    return IntStream.range(0, RateChart.MONTHS).mapToObj(april::plusMonths).toList();
  }

  public int getYear() {
    return year == null ? FiscalYear.containing(today.getDay()).value() : year;
  }

  /** Keeps the month within the year. */
  public void setYear(int year) {
    this.year = year;
  }

  /** Another year was chosen: its months begin with April. */
  public void changeYear() {
    monthText = getMonths().get(0).toString();
    refresh();
  }

  public String getMonthText() {
    return monthText == null ? YearMonth.from(today.getDay()).toString() : monthText;
  }

  public void setMonthText(String monthText) {
    this.monthText = monthText;
  }
}
