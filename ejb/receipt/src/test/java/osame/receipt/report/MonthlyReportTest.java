package osame.receipt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.DatePeriod;
import osame.foundation.FiscalYear;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;
import osame.foundation.law.SplitShare;
import osame.receipt.api.Booked;
import osame.receipt.api.BookedFilter;
import osame.receipt.api.Component;
import osame.receipt.api.DailyReportRow;
import osame.receipt.api.DayClosing;
import osame.receipt.api.MonthlyReport;
import osame.receipt.api.MonthlyReportRow;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.RateOfMonth;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.SplitRow;
import osame.receipt.closing.Closings;
import osame.receipt.payment.Teller;
import osame.receipt.reversal.Undoing;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** A month is the sum of its days, and each figure the sum of its entries. */
@Tag("RC-032")
class MonthlyReportTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private MonthlyReportsBean reports;
  private DayClosing days;

  @BeforeEach
  void payForAYear() {
    teller = new Teller(database.dataSource());
    SmallCity city = new SmallCity(database.superuserJdbi());
    Jdbi jdbi = teller.transactions.jdbi();
    reports = new MonthlyReportsBean(jdbi, teller.parameters, teller.log);
    days = Closings.of(teller);
    city.person(1);
    city.levy(1, SmallCity.key(2025, "01", 1, 1), LocalDate.of(2025, 6, 30), 50_000);
    city.levy(1, SmallCity.key(2026, "01", 1, 1), LocalDate.of(2026, 6, 30), 94_300);
    city.levy(1, SmallCity.key(2026, "02", 2, 1), LocalDate.of(2026, 6, 1), 100_000);
    pay("2025,2025,01,0000000001,1,20000", LocalDate.of(2025, 7, 1));
    pay("2026,2026,02,0000000002,1,40000", LocalDate.of(2026, 6, 1));
    pay("2026,2026,01,0000000001,1,94300", LocalDate.of(2026, 9, 15));
    pay("2025,2025,01,0000000001,1,10000", LocalDate.of(2026, 9, 24));
    pay("2026,2026,01,0000000009,1,700", LocalDate.of(2026, 9, 25));
    pay("2026,2026,01,0000000001,1,1800", LocalDate.of(2026, 9, 28));
  }

  private PaymentFile pay(String line, LocalDate day) {
    return teller.post(
        line,
        Teller.notices(List.of("BANK_COUNTER,9001," + line + "," + day)),
        PaymentFileFormat.PAID_NOTICE,
        day);
  }

  private static String text(MonthlyReportRow row) {
    return "%s %s %s determined %d received %d in year %d rate %s"
        .formatted(
            row.taxItem(),
            row.accountClass(),
            row.component(),
            row.determined().value(),
            row.received().value(),
            row.receivedInYear().value(),
            row.rate());
  }

  @Test
  void aMonthShowsWhatCameInForTheYearAndHowMuchOfItIsCollected() {
    MonthlyReport report = reports.report(YEAR, SEPTEMBER);
    assertThat(report.taxes())
        .extracting(MonthlyReportTest::text)
        .containsExactly(
            "01 CURRENT_YEAR TAX determined 94300 received 94300 in year 94300 rate 10000",
            "01 CARRIED_OVER TAX determined 30000 received 10000 in year 10000 rate 3333",
            "02 CURRENT_YEAR TAX determined 100000 received 0 in year 40000 rate 4000");
    // The delinquency charge is no tax revenue.
    assertThat(report.others())
        .extracting(MonthlyReportTest::text)
        .containsExactly(
            "01 CURRENT_YEAR CHARGE determined 1300 received 1300 in year 1300 rate 10000");
    assertThat(report.total().receivedInYear()).isEqualTo(Yen.of(144_300));
    assertThat(report.suspense().after()).isEqualTo(Yen.of(700));
    assertThat(report.overpayments().in()).isEqualTo(Yen.of(500));
    assertThat(report.overpayments().after()).isEqualTo(Yen.of(500));
    assertThat(reports.report(YEAR, JUNE).total().received()).isEqualTo(Yen.of(40_000));
  }

  @Test
  @Tag("RC-031")
  void theDaysOfAMonthAddUpToItUndoneOnesToo() {
    PaymentFile undone = pay("2026,2026,02,0000000002,1,5000", LocalDate.of(2026, 9, 3));
    new Undoing(teller).file(undone.paymentFileId(), LocalDate.of(2026, 9, 29));
    Yen ofDays = Yen.ZERO;
    for (LocalDate day = SEPTEMBER.atDay(1); day.getMonthValue() == 9; day = day.plusDays(1)) {
      for (DailyReportRow row : days.report(day).rows()) {
        ofDays = ofDays.plus(row.posted());
      }
      for (DailyReportRow row : days.report(day).rowsOfNoFile()) {
        ofDays = ofDays.plus(row.posted());
      }
    }
    MonthlyReport report = reports.report(YEAR, SEPTEMBER);
    Yen ofOthers =
        report.others().stream().map(MonthlyReportRow::received).reduce(Yen.ZERO, Yen::plus);
    assertThat(report.total().received().plus(ofOthers)).isEqualTo(ofDays);
    assertThat(
            sum(
                new BookedFilter(
                    SEPTEMBER.atDay(1),
                    SEPTEMBER.atEndOfMonth(),
                    YEAR,
                    null,
                    null,
                    null,
                    null,
                    null)))
        .isEqualTo(ofDays);
    assertThat(
            sum(
                new BookedFilter(
                    SEPTEMBER.atDay(1),
                    SEPTEMBER.atEndOfMonth(),
                    YEAR,
                    "02",
                    ReceivableClass.CURRENT_YEAR,
                    Component.TAX,
                    null,
                    "9001")))
        .isEqualTo(Yen.ZERO);
  }

  private Yen sum(BookedFilter filter) {
    return reports.entries("T001", filter, PageRequest.first(100)).rows().stream()
        .map(Booked::received)
        .reduce(Yen.ZERO, Yen::plus);
  }

  @Test
  void theRateGrowsMonthByMonthBesideTheYearBefore() {
    List<RateOfMonth> rates = reports.rates(YEAR);
    assertThat(rates).hasSize(14);
    assertThat(rates.get(2)).isEqualTo(new RateOfMonth(java.time.Month.JUNE, false, 2_059L, 0L));
    assertThat(rates.get(5))
        .isEqualTo(new RateOfMonth(java.time.Month.SEPTEMBER, false, 6_912L, 4_000L));
    assertThat(rates.get(13).nextYear()).isTrue();
  }

  @Test
  @Tag("RC-108")
  void whatIsCollectedForOthersIsRemittedToTheYen() {
    teller.parameters.add(
        SplitStatement.RATIO,
        "01",
        new DatePeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 4, 1)),
        "CITY=600 PREFECTURE=400");
    assertThatThrownBy(() -> reports.split(YEAR, SEPTEMBER))
        .isInstanceOfSatisfying(
            ReceiptException.class,
            e -> {
              assertThat(e.code()).isEqualTo("RC-E-188");
              assertThat(e.arguments()).extracting(String::valueOf).containsExactly("01", "2026");
            });
    teller.parameters.add(
        SplitStatement.RATIO,
        "01",
        DatePeriod.startingOn(LocalDate.of(2026, 4, 1)),
        "CITY=590 PREFECTURE=393 STATE=17");

    List<SplitRow> rows = reports.split(YEAR, SEPTEMBER);

    assertThat(rows)
        .extracting(
            r ->
                r.levyYear().value()
                    + " "
                    + r.component()
                    + " "
                    + r.share()
                    + " "
                    + r.month().value())
        .containsExactly(
            "2025 TAX CITY 6000",
            "2025 TAX PREFECTURE 4000",
            "2026 TAX CITY 55638",
            "2026 TAX PREFECTURE 37059",
            "2026 TAX STATE 1603",
            "2026 CHARGE CITY 768",
            "2026 CHARGE PREFECTURE 510",
            "2026 CHARGE STATE 22");
    assertThat(
            rows.stream()
                .filter(r -> r.share() == SplitShare.STATE)
                .map(SplitRow::yearToDate)
                .reduce(Yen.ZERO, Yen::plus))
        .isEqualTo(Yen.of(1_625));
  }

  @Test
  @Tag("RC-031")
  void bothReportsComeOnPaperTheSameEachTime() {
    ReportPagesBean pages = new ReportPagesBean(days, reports);
    byte[] monthly = pages.monthly(YEAR, SEPTEMBER);
    assertThat(new String(monthly, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    assertThat(pages.monthly(YEAR, SEPTEMBER)).isEqualTo(monthly);
    byte[] daily = pages.daily(LocalDate.of(2026, 9, 28));
    assertThat(new String(daily, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
  }
}
