package osame.receipt.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.BatchDesk;
import osame.receipt.api.BatchEntry;
import osame.receipt.api.BatchLine;
import osame.receipt.api.PaymentBatch;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeysSource;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** A day at the counter, and a bank's bundle of paid notices. */
class BatchStoriesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 4);
  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private BatchDesk desk;
  private long first;
  private long second;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database);
    city.clear();
    city.person(1);
    first = city.levy(1, SmallCity.key(2026, "01", 100, 1), TODAY, 25_000);
    second = city.levy(1, SmallCity.key(2026, "01", 100, 2), DUE, 31_400);
    desk =
        new BatchDeskBean(
            teller.transactions.jdbi(),
            teller.log,
            new PostingRulesSource(teller.parameters),
            new BarcodeKeysSource(teller.parameters),
            Surroundings.session());
  }

  @AfterEach
  void leave() {
    city.close();
  }

  private static BatchEntry keyed(int notice, int installment, Long amount) {
    return new BatchEntry(
        null,
        new NoticeNumber("%010d".formatted(notice)),
        new Installment(installment),
        null,
        null,
        amount == null ? null : Yen.of(amount),
        new PaidOn(DUE));
  }

  private BatchEntry scanned(int notice, int installment, long amount) {
    String free =
        new BarcodeKeysSource(teller.parameters)
            .inForce(TODAY)
            .freeField(SmallCity.key(2026, "01", notice, installment));
    String digits = new StoreBarcode("912345", free, 0, null, false, Yen.of(amount)).digits();
    return new BatchEntry("]C1" + digits, null, null, null, null, null, null);
  }

  private BatchLine add(long batch, BatchEntry entry) {
    return teller.transactions.call(() -> desk.add(SmallCity.act(TODAY), batch, entry));
  }

  private long openTill(long change) {
    return teller.transactions.call(() -> desk.openTill(SmallCity.act(TODAY), Yen.of(change)));
  }

  private long openNotices(long stated) {
    return teller.transactions.call(
        () ->
            desk.openNotices(SmallCity.act(TODAY), new ReceivedOn(TODAY), "9001", Yen.of(stated)));
  }

  private void fix(long batch, long stated, String remark) {
    teller.transactions.run(() -> desk.fix(SmallCity.act(TODAY), batch, Yen.of(stated), remark));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ReceiptException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  @Tag("RC-109")
  void aTillFromItsFloatToItsClose() {
    long till = openTill(30_000);
    assertThat(add(till, scanned(100, 1, 25_000)).receiptNumber()).isEqualTo(till + "-001");
    BatchLine mistaken = add(till, keyed(100, 2, 31_400L));
    teller.transactions.run(() -> desk.voidLine(SmallCity.act(TODAY), till, mistaken.line()));
    assertThat(add(till, keyed(100, 2, 10_000L)).receiptNumber()).isEqualTo(till + "-003");
    assertThat(city.balances(first)).as("provisional").containsExactly(25_000L, 0L, 0L);
    refused("RC-E-203", () -> add(till, keyed(999, 1, 100L)));
    refused("RC-E-205", () -> fix(till, 64_900, null));

    fix(till, 65_000, null);

    assertThat(city.balances(first)).containsExactly(0L, 0L, 0L);
    assertThat(city.entries(second)).containsExactly("TAX PAID -10000 2026-09-04");
    PaymentBatch closed = desk.find(till).orElseThrow();
    assertThat(closed.state()).isEqualTo(PaymentFileState.CLOSED);
    assertThat(closed.total()).isEqualTo(Yen.of(35_000));
    assertThat(closed.difference()).isEqualTo(Yen.ZERO);
    assertThat(
            city.strings("SELECT DISTINCT channel FROM receipt.ledger_entry WHERE kind = 'PAID'"))
        .containsExactly("CITY_COUNTER");
    refused("RC-E-200", () -> add(till, keyed(100, 2, 1L)));
    refused("RC-E-200", () -> fix(till, 65_000, null));
  }

  @Test
  @Tag("RC-109")
  void aTillThatIsShortClosesOnlyWithItsReason() {
    long till = openTill(0);
    add(till, keyed(100, 1, 25_000L));
    refused("RC-E-205", () -> fix(till, 24_900, " "));
    fix(till, 24_900, "釣銭の渡し間違い");
    PaymentBatch closed = desk.list(PageRequest.first(10)).rows().get(0);
    assertThat(closed.difference()).isEqualTo(Yen.of(-100));
    assertThat(closed.remark()).isEqualTo("釣銭の渡し間違い");
    assertThat(city.balances(first)).containsExactly(0L, 0L, 0L);
  }

  @Test
  @Tag("RC-021")
  void aBundleIsFixedWhenItsTotalIsReached() {
    long bundle = openNotices(57_100);
    add(bundle, keyed(100, 1, 25_000L));
    add(bundle, keyed(100, 2, 31_400L));
    assertThat(desk.find(bundle).orElseThrow().missing()).isEqualTo(Yen.of(700));
    refused("RC-E-205", () -> fix(bundle, 57_100, "差額"));
    assertThat(add(bundle, keyed(777, 1, 700L)).key()).isNull();
    fix(bundle, 57_100, null);
    assertThat(city.entries(first)).containsExactly("TAX PAID -25000 2026-08-31");
    assertThat(
            city.strings(
                "SELECT concat_ws(' ', reason, amount, key_as_received, institution)"
                    + " FROM receipt.suspense"))
        .containsExactly("UNKNOWN_RECEIVABLE 700 0000000777-1 9001");
    assertThat(desk.lines(bundle, PageRequest.first(10)).rows())
        .extracting(BatchLine::line)
        .containsExactly(3, 2, 1);
  }

  @Test
  @Tag("RC-021")
  void whatIsKeyedMustBeUnderstood() {
    long bundle = openNotices(100);
    refused(
        "RC-E-201",
        () ->
            add(
                bundle,
                new BatchEntry("9".repeat(44), null, null, null, null, null, new PaidOn(DUE))));
    refused("RC-E-204", () -> add(bundle, keyed(100, 1, null)));
    refused("RC-E-204", () -> add(bundle, keyed(100, 1, -5L)));
    refused(
        "RC-E-206",
        () ->
            teller.transactions.call(
                () ->
                    desk.openNotices(
                        SmallCity.act(TODAY), new ReceivedOn(TODAY), "90 01", Yen.ZERO)));
    city.levy(1, SmallCity.key(2025, "03", 100, 1), DUE, 12_900);
    refused("RC-E-202", () -> add(bundle, keyed(100, 1, 100L)));
    BatchEntry exact =
        new BatchEntry(
            null,
            new NoticeNumber("0000000100"),
            new Installment(1),
            new LevyYear(2025),
            "03",
            Yen.of(100),
            new PaidOn(DUE));
    assertThat(add(bundle, exact).key()).isEqualTo(SmallCity.key(2025, "03", 100, 1));
  }

  @Test
  @Tag("RC-021")
  void theSameClickTwiceIsOnePayment() {
    Act open = SmallCity.act(TODAY);
    long till = teller.transactions.call(() -> desk.openTill(open, Yen.ZERO));
    assertThat(teller.transactions.call(() -> desk.openTill(open, Yen.ZERO))).isEqualTo(till);
    Act click = SmallCity.act(TODAY);
    BatchEntry entry = keyed(100, 1, 25_000L);
    BatchLine once = teller.transactions.call(() -> desk.add(click, till, entry));
    assertThat(teller.transactions.call(() -> desk.add(click, till, entry))).isEqualTo(once);
    fix(till, 25_000, null);
  }

  @Test
  @Tag("RC-031")
  void anOpenTillKeepsTheDayOpen() {
    openTill(1_000);
    assertThat(
            city.strings(
                "SELECT name FROM receipt.payment_file WHERE received_on = DATE '2026-09-04'"
                    + " AND state = 'RECEIVED'"))
        .containsExactly("窓口 receipt01");
  }
}
