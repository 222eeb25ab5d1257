package osame.receipt.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.SuspenseDesk;
import osame.receipt.levy.LevyDesk;
import osame.receipt.payment.Teller;
import osame.receipt.suspense.Desks;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;

/** A payment that never was one is taken back, and its receivable is as if it had never come. */
@Tag("RC-030")
class UndoStoriesTest {

  private static final LocalDate DUE = LocalDate.of(2025, 10, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private Undoing undoing;
  private SmallCity city;
  private long receivable;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    undoing = new Undoing(teller);
    city = new SmallCity(database.superuserJdbi());
    city.person(1);
    receivable = city.levy(1, SmallCity.key(2025, "01", 1, 3), DUE, 73_400);
  }

  private PaymentFile pay(long amount, LocalDate day) {
    return teller.post(
        "counter " + amount + " " + day,
        Teller.notices(List.of(line(1, amount, day))),
        PaymentFileFormat.PAID_NOTICE,
        day);
  }

  private static String line(int notice, long amount, LocalDate day) {
    return "BANK_COUNTER,9001,2025,2025,01,%010d,3,%d,%s".formatted(notice, amount, day);
  }

  private long posting(PaymentFile file) {
    return city.number(
        "SELECT posting_id FROM receipt.payment_file WHERE payment_file_id = "
            + file.paymentFileId());
  }

  private ReversalTotals undo(PaymentFile file) {
    return undoing.line(posting(file), 2, TODAY);
  }

  private List<String> standing() {
    return city.strings("SELECT kind || ' ' || amount FROM receipt.standing_overpayment");
  }

  @Test
  void aPaymentInTimeIsTakenBackAndBothEntriesStay() {
    PaymentFile file = pay(73_400, DUE);
    ReversalTotals totals = undo(file);

    assertThat(totals.posted()).isEqualTo(Yen.of(73_400));
    assertThat(city.balances(receivable)).containsExactly(73_400L, 0L, 0L);
    assertThat(city.entries(receivable))
        .containsExactly("TAX PAID -73400 2025-10-31", "TAX REVERSED 73400");
    assertThat(
            city.strings(
                "SELECT received_on || ' ' || fiscal_year || ' ' || account_class"
                    + " FROM receipt.ledger_entry WHERE kind = 'REVERSED'"))
        .containsExactly("2026-09-10 2026 CARRIED_OVER");
    assertThat(teller.files.find(file.paymentFileId()).orElseThrow().state())
        .isEqualTo(PaymentFileState.UNDONE);
    assertThatThrownBy(() -> undo(file))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-181"));
  }

  @Test
  void whatCameTwicePaysTheTaxOnceTheFirstIsGone() {
    PaymentFile first = pay(73_400, DUE);
    pay(73_400, DUE.plusDays(3));
    assertThat(standing()).containsExactly("ERRONEOUS_PAYMENT 73400");

    ReversalTotals totals = undo(first);

    assertThat(totals.appliedAnew()).isOne();
    assertThat(standing()).isEmpty();
    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 0L);
    assertThat(city.entries(receivable))
        .containsExactly(
            "TAX PAID -73400 2025-10-31", "TAX REVERSED 73400", "TAX PAID -73400 2025-11-03");
  }

  @Test
  void theChargeGoesWithThePaymentThatMadeItDefiniteAndComesAgain() {
    pay(30_000, LocalDate.of(2025, 12, 25));
    PaymentFile second = pay(20_000, LocalDate.of(2026, 3, 31));
    pay(23_400, LocalDate.of(2026, 8, 31));
    PaymentFile charge = pay(2_400, LocalDate.of(2026, 9, 2));
    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 0L);

    ReversalTotals totals = undo(second);

    // The payment of the charge pays tax now, and no charge is definite any more.
    assertThat(totals.appliedAnew()).isOne();
    assertThat(city.balances(receivable)).containsExactly(17_600L, 0L, 0L);
    assertThat(city.entries(receivable))
        .endsWith(
            "TAX REVERSED 20000",
            "CHARGE REVERSED 2400",
            "CHARGE REVERSED -2400",
            "TAX PAID -2400 2026-09-02");

    // Where it stands now it can be undone too, by the name of its own file.
    undo(charge);
    assertThat(city.balances(receivable)).containsExactly(20_000L, 0L, 0L);
  }

  @Test
  void whatAReductionMovedOutIsReckonedAnew() {
    PaymentFile first = pay(40_000, DUE);
    pay(33_400, DUE);
    reduceTo(50_000);
    assertThat(standing()).containsExactly("EXCESS_PAYMENT 23400");

    undo(first);

    assertThat(city.balances(receivable)).containsExactly(16_600L, 0L, 0L);
    assertThat(standing()).isEmpty();
  }

  @Test
  void theExcessThatOthersPaidStays() {
    PaymentFile first = pay(10_000, DUE);
    pay(63_400, DUE);
    reduceTo(50_000);
    undo(first);
    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 0L);
    assertThat(standing()).containsExactly("EXCESS_PAYMENT 13400");
  }

  private void reduceTo(long tax) {
    LevyDesk levies = new LevyDesk(database);
    levies.takeIn(
        TODAY,
        LevyDesk.file(
            "CORRECTION,2025,2025,01,0000000001,3,%s,%d,2025-10-31,2025-10-31,減免,2026-09-08"
                .formatted(SmallCity.number(1), tax)));
  }

  @Test
  void aWholeFileGoesWithItsSuspense() {
    long other = city.levy(1, SmallCity.key(2025, "01", 2, 3), DUE, 10_000);
    PaymentFile file =
        teller.post(
            "bank",
            Teller.notices(
                List.of(
                    line(1, 80_000, DUE),
                    line(2, 4_000, DUE),
                    line(8, 7_000, DUE),
                    line(9, 500, DUE))),
            PaymentFileFormat.PAID_NOTICE,
            DUE);
    SuspenseDesk desk = Desks.of(teller);
    long resolved = desk.open(null, PageRequest.first(10)).rows().get(0).suspenseId();
    teller.transactions.run(
        () ->
            desk.post(
                SmallCity.act(LocalDate.of(2025, 11, 4)),
                resolved,
                SmallCity.key(2025, "01", 2, 3),
                null));
    assertThat(city.balances(other)).containsExactly(0L, 0L, 0L);

    ReversalTotals totals = undoing.file(file.paymentFileId(), TODAY);

    assertThat(totals.lines()).isEqualTo(4);
    assertThat(totals.suspense()).isEqualTo(Yen.of(500));
    assertThat(city.balances(receivable)).containsExactly(73_400L, 0L, 0L);
    assertThat(city.balances(other)).containsExactly(10_000L, 0L, 0L);
    assertThat(standing()).isEmpty();
    assertThat(desk.open(null, PageRequest.first(10)).rows()).isEmpty();
    assertThat(teller.files.find(file.paymentFileId()).orElseThrow().state())
        .isEqualTo(PaymentFileState.UNDONE);
  }

  @Test
  void aClosedDayRefuses() {
    PaymentFile file = pay(73_400, DUE);
    database
        .superuserJdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO receipt.day_closing (day, entry_count, total_amount, closed_by)"
                        + " VALUES (?, 0, 0, 'test')",
                    TODAY));
    assertThatThrownBy(() -> undo(file))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-186"));
    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 0L);
  }
}
