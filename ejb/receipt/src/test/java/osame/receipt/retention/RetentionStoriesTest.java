package osame.receipt.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.FiscalYear;
import osame.operations.retention.Eraser;
import osame.receipt.api.DailyReport;
import osame.receipt.api.MonthlyReport;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.ReceiptException;
import osame.receipt.closing.Closings;
import osame.receipt.payment.Teller;
import osame.receipt.report.TestReports;
import osame.receipt.reversal.Undoing;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** A claim of 2015 is paid, its years pass, and it goes; what anybody still owes stays. */
@Tag("RC-103")
class RetentionStoriesTest {

  private static final LocalDate PAID = LocalDate.of(2015, 6, 15);
  private static final LocalDate DUE = LocalDate.of(2015, 6, 30);
  private static final LocalDate NOW = LocalDate.of(2026, 8, 31);
  private static final int LAST_YEAR = 2018;

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private PaymentFile file;
  private long settled;
  private long owed;
  private long overpaid;
  private long undone;

  @BeforeEach
  void aYearLongAgo() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database.superuserJdbi());
    city.person(1);
    settled = city.levy(1, SmallCity.key(2015, "01", 1, 1), DUE, 50_000);
    owed = city.levy(1, SmallCity.key(2015, "01", 2, 1), DUE, 40_000);
    overpaid = city.levy(1, SmallCity.key(2015, "02", 3, 1), DUE, 30_000);
    undone = city.levy(1, SmallCity.key(2015, "02", 4, 1), DUE, 20_000);
    file =
        pay(
            PAID,
            "2015,2015,01,0000000001,1,50000",
            "2015,2015,01,0000000002,1,39000",
            "2015,2015,02,0000000003,1,30500");
    PaymentFile mistaken = pay(PAID.plusDays(1), "2015,2015,02,0000000004,1,20000");
    new Undoing(teller).file(mistaken.paymentFileId(), PAID.plusDays(2));
    pay(PAID.plusDays(3), "2015,2015,02,0000000004,1,20000");
    city.levy(1, SmallCity.key(2026, "01", 9, 1), LocalDate.of(2026, 6, 30), 10_000);
    execute("INSERT INTO operations.business_date (day) VALUES ('" + NOW + "')");
  }

  private PaymentFile pay(LocalDate day, String... keys) {
    List<String> lines =
        List.of(keys).stream().map(key -> "BANK_COUNTER,9001," + key + "," + day).toList();
    return teller.post(day + ".csv", Teller.notices(lines), PaymentFileFormat.PAID_NOTICE, day);
  }

  private void execute(String sql) {
    database.superuserJdbi().useHandle(handle -> handle.execute(sql));
  }

  /** A list as the job makes it, released as an approver does. */
  private long release() {
    ReceiptStore store = new ReceiptStore();
    Jdbi app = database.jdbi();
    execute(
        "INSERT INTO operations.retention_run (business_date, state, request_id, plan_hash,"
            + " proposed_by, proposed_at, released_by, released_at, listed_by) VALUES ('2026-08-31',"
            + " 'RELEASED', gen_random_uuid(), repeat('0', 64), 'kanri', '2026-08-31 10:00+09',"
            + " 'kessai', '2026-08-31 11:00+09', 'batch')");
    long run = city.number("SELECT max(retention_run_id) FROM operations.retention_run");
    store.listings().values().forEach(all -> all.forEach(sql -> list(app, sql, run)));
    store.objections().forEach(sql -> list(app, sql, run));
    return run;
  }

  private static void list(Jdbi app, String sql, long run) {
    app.useHandle(
        handle ->
            handle
                .createUpdate(sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("run", run)
                .bind("lastYear", LAST_YEAR)
                .execute());
  }

  private List<Long> erase() {
    return new Eraser(
            database.retention().dataSource(),
            Clock.fixed(Instant.parse("2026-08-31T12:00:00Z"), ZoneId.of("Asia/Tokyo")),
            List.of(new ReceiptStore()),
            "erase")
        .run();
  }

  private List<String> receivables() {
    return city.strings("SELECT receivable_id FROM receipt.receivable ORDER BY 1");
  }

  private DailyReport day(LocalDate day) {
    return Closings.of(teller).report(day);
  }

  private MonthlyReport month(int year, int month) {
    return TestReports.of(teller)
        .report(new FiscalYear(year), YearMonth.of(month < 4 ? year + 1 : year, month));
  }

  @Test
  void whatIsSettledGoesAndEveryReportStaysAsItWas() {
    List<DailyReport> days =
        List.of(day(PAID), day(PAID.plusDays(1)), day(PAID.plusDays(2)), day(PAID.plusDays(3)));
    List<MonthlyReport> months =
        List.of(month(2015, 6), month(2015, 3), month(2016, 6), month(2026, 8));
    long run = release();
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', row_id, fiscal_year, items, sum_yen, held) FROM"
                    + " operations.retention_row WHERE retention_run_id = "
                    + run
                    + " ORDER BY row_id"))
        .containsExactly(
            settled + " 2015 2 50000",
            owed + " 2015 2 39000 OWED",
            overpaid + " 2015 2 30000 OVERPAYMENT",
            undone + " 2015 4 20000");
    assertThat(erase()).containsExactly(1L);
    assertThat(receivables())
        .hasSize(3)
        .doesNotContain(Long.toString(settled), Long.toString(undone));
    assertThat(city.entries(settled)).isEmpty();
    assertThat(city.balances(owed)).containsExactly(1_000L, 0L, 0L);
    assertThat(
            List.of(day(PAID), day(PAID.plusDays(1)), day(PAID.plusDays(2)), day(PAID.plusDays(3))))
        .isEqualTo(days);
    assertThat(List.of(month(2015, 6), month(2015, 3), month(2016, 6), month(2026, 8)))
        .isEqualTo(months);
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', kind, fiscal_year, held, rows, items, sum_yen) FROM"
                    + " operations.erasure_certificate_line ORDER BY held"))
        .containsExactly(
            "LEDGER 2015  2 6 70000",
            "LEDGER 2015 OVERPAYMENT 1 2 30000",
            "LEDGER 2015 OWED 1 2 39000");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', who, operation, function_id, subject, subject_count, sum_yen,"
                    + " document_number) FROM access.operation_log WHERE who ="
                    + " 'general_retention' ORDER BY operation_log_id"))
        .containsExactly(
            "general_retention BATCH RC-103 certificate 1 LEDGER portion 1 2 70000 1",
            "general_retention BATCH RC-103 certificate 1 complete 2 70000 1");
    assertThat(erase()).isEmpty();
  }

  @Test
  void whatIsOwedAgainWhenItsHourComesStays() {
    release();
    PaymentFile wrong =
        teller
            .files
            .find(city.number("SELECT max(payment_file_id) FROM receipt.payment_file"))
            .orElseThrow();
    new Undoing(teller).file(wrong.paymentFileId(), NOW);
    execute(
        "INSERT INTO receipt.receivable_hold (receivable_id, kind, period, article, request_id, recorded_by)"
            + " VALUES ("
            + settled
            + ", 'COLLECTION_GRACE', '[2015-01-01,2016-01-01)', 'x', gen_random_uuid(), 'x')");
    assertThat(erase()).containsExactly(1L);
    assertThat(city.balances(undone)).containsExactly(20_000L, 0L, 0L);
    assertThat(receivables()).doesNotContain(Long.toString(settled));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', held, rows) FROM operations.erasure_certificate_line ORDER BY"
                    + " held"))
        .containsExactly(" 1", "OVERPAYMENT 1", "OWED 2");
  }

  @Test
  void anOrderToKeepHoldsAPersonsLedger() {
    execute(
        "INSERT INTO operations.retention_order (kind, addressee_number, reason, ordered_by) VALUES"
            + " ('LEDGER', '"
            + SmallCity.number(1)
            + "', '訴訟', 'kanri')");
    release();
    erase();
    assertThat(receivables()).hasSize(5);
    execute("UPDATE operations.retention_order SET lifted_by = 'kanri', lifted_at = '2026-08-31'");
    release();
    erase();
    assertThat(receivables()).hasSize(3);
  }

  @Test
  void aFileOfWhichSomeIsGoneIsNotUndoneWhole() {
    release();
    erase();
    assertThatThrownBy(() -> new Undoing(teller).file(file.paymentFileId(), NOW))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-052"));
  }
}
