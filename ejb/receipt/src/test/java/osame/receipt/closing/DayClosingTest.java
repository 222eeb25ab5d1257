package osame.receipt.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.AddresseeNumber;
import osame.foundation.CodedException;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DailyReportRow;
import osame.receipt.api.DayState;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.SuspenseDesk;
import osame.receipt.payment.Teller;
import osame.receipt.suspense.Desks;
import osame.receipt.testing.Approvers;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** A day comes in by files, is summed up, approved by a second person and locked. */
@Tag("RC-031")
class DayClosingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
  private static final LocalDate NEXT = LocalDate.of(2026, 9, 7);
  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private Approvers approvers;
  private DayClosingBean closing;
  private SuspenseDesk desk;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database.superuserJdbi());
    Jdbi jdbi = teller.transactions.jdbi();
    approvers = new Approvers(jdbi);
    closing = new DayClosingBean(jdbi, approvers, teller.log, Surroundings.session());
    desk = Desks.of(teller);
    for (int person = 1; person <= 3; person++) {
      city.person(person);
      city.levy(person, SmallCity.key(2026, "01", 100 + person, 2), DUE, 20_000);
    }
    city.levy(1, SmallCity.key(2026, "02", 201, 1), DUE, 30_000);
  }

  /** Two persons pay at a bank, one of them too much; one line has no receivable. */
  private PaymentFile bank() {
    return post(
        "bank",
        "BANK_COUNTER,9001,2026,2026,01,0000000101,2,20000,2026-08-31",
        "BANK_COUNTER,9001,2026,2026,01,0000000102,2,20500,2026-08-31",
        "BANK_COUNTER,9002,2026,2026,02,0000000201,1,10000,2026-08-31",
        "BANK_COUNTER,9001,2026,2026,01,0000000999,2,7000,2026-08-31");
  }

  /** The second person pays again at a shop. */
  private PaymentFile shop() {
    return post("shop", "CONVENIENCE_STORE,S1,2026,2026,01,0000000102,2,20000,2026-08-31");
  }

  private PaymentFile post(String name, String... lines) {
    return teller.post(name, Teller.notices(List.of(lines)), "PAID_NOTICE", DAY);
  }

  private void closeFile(PaymentFile file) {
    teller.transactions.run(() -> teller.files.close(SmallCity.act(DAY), file.paymentFileId()));
  }

  private long propose(LocalDate day) {
    return teller.transactions.call(() -> closing.propose(SmallCity.act(day), day, "please"));
  }

  private void approve(long approvalId) {
    teller.transactions.run(
        () -> approvers.as("chief01").approve(SmallCity.act(DAY), approvalId, "checked"));
    approvers.as(Surroundings.OFFICER);
  }

  private void close(long approvalId) {
    teller.transactions.run(() -> closing.close(SmallCity.act(DAY), approvalId));
  }

  private void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private long onlySuspense() {
    return desk.open(null, PageRequest.first(10)).rows().get(0).suspenseId();
  }

  private static List<String> lines(List<DailyReportRow> rows) {
    return rows.stream()
        .map(
            r ->
                String.join(
                    " ",
                    r.taxItem(),
                    r.component().name(),
                    r.channel().name(),
                    r.institution(),
                    String.valueOf(r.count()),
                    String.valueOf(r.posted().value()),
                    String.valueOf(r.overpaid().value())))
        .toList();
  }

  @Test
  void theReportSaysWhereEachYenOfTheFilesWent() {
    bank();
    shop();
    DailyReport report = closing.report(DAY);

    assertThat(lines(report.rows()))
        .containsExactly(
            "01 TAX BANK_COUNTER 9001 2 40000 500",
            "01 TAX CONVENIENCE_STORE S1 1 0 20000",
            "02 TAX BANK_COUNTER 9002 1 10000 0");
    assertThat(report.rowsOfNoFile()).isEmpty();
    assertThat(report.posted()).isEqualTo(Yen.of(50_000));
    assertThat(report.overpaid()).isEqualTo(Yen.of(20_500));
    assertThat(report.suspense()).isEqualTo(Yen.of(7_000));
    assertThat(report.fileTotal()).isEqualTo(Yen.of(77_500));
    assertThat(report.tiesOut()).isTrue();
    assertThat(report.openFiles()).containsExactly("bank", "shop");
    assertThat(report.closed()).isFalse();
  }

  @Test
  void anOpenFileKeepsTheDayOpen() {
    PaymentFile bank = bank();
    PaymentFile refusedFile =
        teller.post(
            "cut off",
            "no header\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            "PAID_NOTICE",
            DAY);
    assertThat(refusedFile.state()).isEqualTo(PaymentFileState.REFUSED);

    refused("RC-E-041", () -> propose(DAY));
    closeFile(bank);
    long id = propose(DAY);
    approve(id);
    // A file that comes in after the approval keeps it open again.
    Teller.Waiting late =
        teller.deliver(
            "late",
            Teller.notices(List.of("CITY_COUNTER,,2026,2026,01,0000000103,2,20000,2026-09-04")),
            "PAID_NOTICE",
            DAY);
    refused("RC-E-041", () -> close(id));
    closeFile(teller.work(late));
    refused("OP-E-022", () -> close(id));
    assertThat(closing.report(DAY).closed()).isFalse();

    // Rejected, proposed with the new figures, and closed.
    teller.transactions.run(
        () -> approvers.as("chief01").reject(SmallCity.act(DAY), id, "late file"));
    approvers.as(Surroundings.OFFICER);
    long anew = propose(DAY);
    approve(anew);
    close(anew);
    assertThat(closing.report(DAY).fileTotal()).isEqualTo(Yen.of(77_500));
  }

  @Test
  void closingTakesTwoPersonsAndIsDoneOnce() {
    closeFile(bank());
    closeFile(shop());
    long id = propose(DAY);
    refused("OP-E-021", () -> close(id));
    assertThatThrownBy(
            () -> teller.transactions.run(() -> approvers.approve(SmallCity.act(DAY), id, "")))
        .hasMessageContaining("approval_second_person_check");
    approve(id);
    assertThat(days().rows()).extracting(DayState::approvalId).containsExactly(id);
    close(id);

    DailyReport report = closing.report(DAY);
    assertThat(report.closed()).isTrue();
    assertThat(report.closedBy()).isEqualTo(Surroundings.OFFICER);
    assertThat(days().rows()).containsExactly(new DayState(DAY, 2, 0, Yen.of(77_500), true, id));
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', day, approval_id = "
                    + id
                    + ", entry_count, total_amount)"
                    + " FROM receipt.day_closing"))
        .containsExactly("2026-09-04 t 4 77500");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', operation, subject, subject_count, sum_yen)"
                    + " FROM access.operation_log WHERE function_id = 'RC-031'"))
        .containsExactly("CHANGE accounting day 2026-09-04 closed 4 77500");
    refused("RC-E-043", () -> close(id));
    refused("RC-E-043", () -> propose(DAY));
  }

  @Test
  void aClosedDayTakesNothingMore() {
    closeFile(bank());
    long suspense = onlySuspense();
    long id = propose(DAY);
    approve(id);
    close(id);

    refused("RC-E-012", this::shop);
    refused(
        "RC-E-012",
        () ->
            teller.transactions.run(
                () ->
                    desk.post(
                        SmallCity.act(DAY), suspense, SmallCity.key(2026, "01", 103, 2), null)));
    assertThatThrownBy(
            () ->
                database
                    .superuserJdbi()
                    .useHandle(
                        h ->
                            h.execute(
                                "INSERT INTO receipt.ledger_entry (receivable_id, posting_id,"
                                    + " amount, line_no, received_on, fiscal_year, component, kind,"
                                    + " tax_item, account_class) SELECT receivable_id, posting_id,"
                                    + " 1, 99, received_on, fiscal_year, 'TAX', 'REASSESSED',"
                                    + " tax_item, account_class FROM receipt.ledger_entry WHERE"
                                    + " kind = 'PAID' LIMIT 1")))
        .satisfies(e -> assertThat(((SQLException) e.getCause()).getSQLState()).isEqualTo("OS001"));
  }

  @Test
  void suspenseWorkedOffStandsInTheReportOfThatDay() {
    closeFile(bank());
    long id = propose(DAY);
    approve(id);
    close(id);
    DailyReport before = closing.report(DAY);

    long suspense = onlySuspense();
    teller.transactions.run(
        () -> desk.post(SmallCity.act(NEXT), suspense, SmallCity.key(2026, "01", 103, 2), null));

    assertThat(closing.report(DAY)).isEqualTo(before);
    DailyReport next = closing.report(NEXT);
    assertThat(next.rows()).isEmpty();
    assertThat(lines(next.rowsOfNoFile())).containsExactly("01 TAX BANK_COUNTER 9001 1 7000 0");
    assertThat(next.workedOffFromSuspense()).isEqualTo(Yen.of(7_000));
    assertThat(next.fileTotal()).isEqualTo(Yen.ZERO);
    assertThat(days().rows())
        .containsExactly(
            new DayState(NEXT, 0, 0, Yen.ZERO, false, null),
            new DayState(DAY, 1, 0, Yen.of(57_500), true, id));
    assertThat(closing.days(new PageRequest(1, 1, null, false)).rows()).hasSize(1);
    long second = propose(NEXT);
    approve(second);
    teller.transactions.run(() -> closing.close(SmallCity.act(NEXT), second));
    assertThat(closing.report(NEXT).closed()).isTrue();
  }

  @Test
  void suspenseThatBecameAnOverpaymentOnTheSameDayIsNotCountedTwice() {
    closeFile(bank());
    long id = propose(DAY);
    approve(id);
    long suspense = onlySuspense();
    teller.transactions.run(
        () ->
            desk.makeOverpayment(
                SmallCity.act(DAY),
                suspense,
                new AddresseeNumber(SmallCity.number(3)),
                new PaidOn(DUE)));

    DailyReport report = closing.report(DAY);
    assertThat(report.tiesOut()).isTrue();
    assertThat(report.suspense()).isEqualTo(Yen.of(7_000));
    assertThat(report.overpaid()).isEqualTo(Yen.of(500));
    assertThat(lines(report.rowsOfNoFile())).containsExactly(" TAX BANK_COUNTER 9001 1 0 7000");
    assertThat(report.workedOffFromSuspense()).isEqualTo(Yen.of(7_000));
    refused("OP-E-022", () -> close(id));
  }

  @Test
  void aDayStillToComeAndAnotherApprovalAreRefused() {
    refused(
        "RC-E-044",
        () -> teller.transactions.run(() -> closing.propose(SmallCity.act(DAY), NEXT, "")));
    refused("RC-E-045", () -> close(999));
  }

  @Test
  void aDayOnWhichAFileIsBeingPostedIsNotSummedUp() throws SQLException {
    try (Connection poster = database.dataSource().getConnection()) {
      poster.setAutoCommit(false);
      poster.createStatement().execute("SELECT receipt.lock_day('2026-09-04', false)");
      refused("RC-E-046", () -> propose(DAY));
    }
  }

  @Test
  void aDayThatDoesNotTieOutStaysOpen() {
    closeFile(bank());
    assertThatThrownBy(
            () ->
                teller.transactions.run(
                    () -> {
                      teller
                          .transactions
                          .jdbi()
                          .useHandle(
                              h ->
                                  h.execute(
                                      "UPDATE receipt.payment_file SET total_amount = total_amount"
                                          + " + 1, posted_amount = posted_amount + 1"));
                      closing.propose(SmallCity.act(DAY), DAY, "");
                    }))
        .isInstanceOfSatisfying(
            CodedException.class, e -> assertThat(e.code()).isEqualTo("RC-E-042"));
  }

  private Page<DayState> days() {
    return closing.days(PageRequest.first(10));
  }
}
