package osame.receipt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.receipt.api.StoreMessage.CANCELLED;
import static osame.receipt.api.StoreMessage.FINAL;
import static osame.receipt.api.StoreMessage.PRELIMINARY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.StorePayment;
import osame.receipt.api.StorePayments;
import osame.receipt.api.StorePayments.Choice;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.reversal.Undoing;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** Convenience stores: told first, paid later, sometimes taken back. */
class StoreStoriesTest {

  private static final String LAYOUT = "-----YYYYTTNNNNNNNNNI";
  private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
  private static final LocalDate AUGUST_28 = LocalDate.of(2026, 8, 28);
  private static final LocalDate SEPTEMBER_7 = LocalDate.of(2026, 9, 7);
  private static final ReceivableKey KEY_P = SmallCity.key(2026, "01", 12_345, 1);
  private static final ReceivableKey KEY_Q = SmallCity.key(2026, "01", 12_346, 1);
  private static final ReceivableKey KEY_R = SmallCity.key(2026, "01", 12_347, 1);
  private static final String P = "91912345000002026010000123451026083100187001";
  private static final String Q = barcode(KEY_Q, 26_000);
  private static final String R = barcode(KEY_R, 30_500);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;
  private StorePayments stores;
  private LocalDate today = AUGUST_28;
  private long chargeP;
  private long chargeQ;
  private long chargeR;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    teller.parameters.set("receipt.store-barcode.key", LAYOUT);
    city = new SmallCity(database);
    city.clear();
    city.person(1);
    chargeP = city.levy(1, KEY_P, DUE, 18_700);
    chargeQ = city.levy(1, KEY_Q, DUE, 26_000);
    chargeR = city.levy(1, KEY_R, DUE, 30_500);
    stores =
        new StorePaymentsBean(
            teller.transactions.jdbi(),
            teller.parameters,
            Surroundings.businessDates(() -> today),
            teller.log);
  }

  @AfterEach
  void leave() {
    city.close();
  }

  private static String barcode(ReceivableKey key, long amount) {
    return new StoreBarcode(
            "912345", new BarcodeKeys(LAYOUT).freeField(key), 0, DUE, false, Yen.of(amount))
        .digits();
  }

  private PaymentFile post(String name, StoreFile file, LocalDate day) {
    today = day;
    return teller.post(name, file.bytes(), "STORE_RECEIPT", day);
  }

  private PaymentFile preliminary() {
    return post(
        "preliminary",
        new StoreFile(AUGUST_28)
            .add(PRELIMINARY, P, 18_700, AUGUST_28)
            .add(PRELIMINARY, Q, 26_000, AUGUST_28),
        AUGUST_28);
  }

  private List<StorePayment> list(Choice choice) {
    return stores.list(choice, PageRequest.first(100)).rows();
  }

  private List<String> suspense() {
    return city.strings(
        "SELECT concat_ws(' ', reason, amount) FROM receipt.suspense ORDER BY payment_file_id, line_no");
  }

  @Test
  @Tag("RC-026")
  @Tag("RC-020")
  void toldThenFinalOrTakenBackAndNeverPaidTwice() {
    PaymentFile told = preliminary();
    assertThat(told.state()).isEqualTo(PaymentFileState.POSTED);
    assertThat(told.total()).isEqualTo(Yen.ZERO);
    assertThat(city.balances(chargeP)).containsExactly(18_700L, 0L, 0L);
    assertThat(city.balances(chargeQ)).containsExactly(26_000L, 0L, 0L);
    assertThat(list(Choice.OPEN))
        .extracting(StorePayment::amount)
        .containsExactly(Yen.of(18_700), Yen.of(26_000));

    post("cancelled", new StoreFile(DUE).add(CANCELLED, Q, 26_000, AUGUST_28), DUE);
    assertThat(city.balances(chargeQ)).containsExactly(26_000L, 0L, 0L);
    assertThat(list(Choice.OPEN)).extracting(StorePayment::barcode).containsExactly(P);
    assertThat(list(Choice.ALL))
        .extracting(row -> row.message() + " " + row.noticeNumber().value() + " " + row.outcome())
        .containsExactly(
            "CANCELLED 0000012346 CANCELLED",
            "PRELIMINARY 0000012346 CANCELLED",
            "PRELIMINARY 0000012345 null");

    PaymentFile paid =
        post(
            "final",
            new StoreFile(SEPTEMBER_7)
                .add(FINAL, P, 18_700, AUGUST_28)
                .add(FINAL, R, 30_500, DUE)
                .add(FINAL, P.substring(0, 43) + "2", 18_700, AUGUST_28),
            SEPTEMBER_7);
    assertThat(paid.total()).isEqualTo(Yen.of(67_900));
    assertThat(paid.posted()).isEqualTo(Yen.of(49_200));
    assertThat(paid.suspense()).isEqualTo(Yen.of(18_700));
    assertThat(city.entries(chargeP)).containsExactly("TAX PAID -18700 2026-08-28");
    assertThat(city.entries(chargeR)).containsExactly("TAX PAID -30500 2026-08-31");
    assertThat(suspense()).containsExactly("WRONG_CHECK_DIGIT 18700");
    assertThat(list(Choice.OPEN)).isEmpty();

    LocalDate next = SEPTEMBER_7.plusDays(1);
    PaymentFile again = post("again", new StoreFile(next).add(FINAL, P, 18_700, AUGUST_28), next);
    assertThat(again.total()).isEqualTo(Yen.of(18_700));
    assertThat(again.suspense()).isEqualTo(Yen.of(18_700));
    assertThat(suspense()).containsExactly("WRONG_CHECK_DIGIT 18700", "ALREADY_FINAL 18700");
    assertThat(city.balances(chargeP)).containsExactly(0L, 0L, 0L);
    assertThat(city.balances(chargeR)).containsExactly(0L, 0L, 0L);
  }

  @Test
  @Tag("RC-026")
  void whatIsNotSettledInFiveBusinessDaysIsOverdue() {
    preliminary();
    today = LocalDate.of(2026, 9, 4); // the fifth business day
    assertThat(list(Choice.OVERDUE)).isEmpty();
    today = SEPTEMBER_7;
    assertThat(list(Choice.OVERDUE)).extracting(StorePayment::barcode).containsExactly(P, Q);
    long id = list(Choice.OVERDUE).get(0).storeMessageId();

    teller.transactions.run(() -> stores.settle(SmallCity.act(today), id));

    assertThat(list(Choice.OVERDUE)).extracting(StorePayment::barcode).containsExactly(Q);
    assertThatThrownBy(() -> teller.transactions.run(() -> stores.settle(SmallCity.act(today), id)))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-207"));
  }

  @Test
  @Tag("RC-026")
  void orderDoesNotMatterAndALoneCancellationIsLookedAt() {
    post("final", new StoreFile(SEPTEMBER_7).add(FINAL, P, 18_700, AUGUST_28), SEPTEMBER_7);
    post(
        "late",
        new StoreFile(SEPTEMBER_7)
            .add(PRELIMINARY, P, 18_700, AUGUST_28)
            .add(CANCELLED, R, 30_500, AUGUST_28),
        SEPTEMBER_7);
    assertThat(list(Choice.OVERDUE)).extracting(StorePayment::barcode).containsExactly(R);
  }

  @Test
  @Tag("RC-026")
  void oneSlipTwiceInAFileAnotherAmountAndAnUnknownSlip() {
    PaymentFile file =
        post(
            "odd",
            new StoreFile(SEPTEMBER_7)
                .add(FINAL, P, 18_700, AUGUST_28)
                .add(FINAL, P, 18_700, AUGUST_28)
                .add(FINAL, Q, 25_999, AUGUST_28)
                .add(FINAL, barcode(SmallCity.key(2026, "01", 99, 1), 100), 100, AUGUST_28),
            SEPTEMBER_7);
    assertThat(file.posted()).isEqualTo(Yen.of(18_700));
    assertThat(suspense())
        .containsExactly("ALREADY_FINAL 18700", "AMOUNT_DIFFERS 25999", "UNKNOWN_RECEIVABLE 100");
  }

  @Test
  @Tag("RC-022")
  void aFileThatDoesNotAddUpOrBelongsToAnotherDayIsRefused() {
    StoreFile file = new StoreFile(SEPTEMBER_7).add(FINAL, P, 18_700, AUGUST_28);
    PaymentFile wrongSum = teller.post("sum", file.bytes(18_701), "STORE_RECEIPT", SEPTEMBER_7);
    assertThat(teller.faults(wrongSum))
        .containsExactly(new FileFault(3, "RC-F-106", List.of("18701", "18700")));
    LocalDate otherDay = SEPTEMBER_7.plusDays(1);
    PaymentFile wrongDay = teller.post("day", file.bytes(), "STORE_RECEIPT", otherDay);
    assertThat(teller.faults(wrongDay)).extracting(FileFault::code).contains("RC-F-117");
    assertThat(city.number("SELECT count(*) FROM receipt.store_message")).isZero();
  }

  @Test
  @Tag("RC-026")
  @Tag("RC-030")
  void aPreliminaryWaitsAgainWhenTheMoneyIsTakenBack() {
    preliminary();
    StoreFile money = new StoreFile(SEPTEMBER_7).add(FINAL, P, 18_700, AUGUST_28);
    PaymentFile paid = post("final", money, SEPTEMBER_7);
    assertThat(list(Choice.OPEN)).extracting(StorePayment::barcode).containsExactly(Q);

    new Undoing(teller).file(paid.paymentFileId(), SEPTEMBER_7);

    assertThat(city.balances(chargeP)).containsExactly(18_700L, 0L, 0L);
    assertThat(list(Choice.OPEN)).extracting(StorePayment::barcode).containsExactly(P, Q);
    LocalDate next = SEPTEMBER_7.plusDays(1);
    post("anew", new StoreFile(next).add(FINAL, P, 18_700, AUGUST_28), next);
    assertThat(city.balances(chargeP)).containsExactly(0L, 0L, 0L);
    assertThat(list(Choice.OPEN)).extracting(StorePayment::barcode).containsExactly(Q);
  }

  @Test
  void aFormatThatNobodyDescribed() {
    assertThatThrownBy(() -> teller.post("x", new byte[0], "FAX", SEPTEMBER_7))
        .isInstanceOfSatisfying(
            ReceiptException.class, e -> assertThat(e.code()).isEqualTo("RC-E-016"));
    assertThat(teller.files.formats(SEPTEMBER_7))
        .extracting(f -> f.code())
        .containsExactlyInAnyOrder("DEBIT_RESULT", "PAID_NOTICE", "STORE_RECEIPT");
  }
}
