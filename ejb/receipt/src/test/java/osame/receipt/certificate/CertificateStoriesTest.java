package osame.receipt.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.CodedException;
import osame.foundation.DatePeriod;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.BatchDesk;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateOrder;
import osame.receipt.api.CertificateRule;
import osame.receipt.api.HoldKind;
import osame.receipt.api.ReceivableHold;
import osame.receipt.api.StoreMessage;
import osame.receipt.batch.BatchDeskBean;
import osame.receipt.hold.ReceivableHoldsBean;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.posting.BarcodeKeysSource;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.store.StoreFile;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.PrintedLetters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** One late installment, from the payment to the certificate, and other people at the counter. */
@Tag("RC-096")
@Tag("RC-097")
class CertificateStoriesTest {

  private static final String LAYOUT = "-YYYYTTNNNNNNNNNNIIXX";
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final AddresseeNumber PAYER = new AddresseeNumber(SmallCity.number(1));

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private PrintedLetters letters;
  private final FixedParameters parameters = new FixedParameters();
  private LocalDate today;
  private Teller teller;
  private SmallCity city;
  private CertificatesBean certificates;
  private long receivable;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    teller.parameters.set("receipt.store-barcode.key", LAYOUT);
    city = new SmallCity(database.superuserJdbi());
    letters = new PrintedLetters(database.superuserJdbi());
    parameters.load("certificate.csv");
    certificates =
        new CertificatesBean(
            teller.transactions.jdbi(),
            parameters,
            Surroundings.businessDates(() -> today),
            letters,
            teller.log,
            Surroundings.session());
    city.person(1);
    receivable = city.levy(1, SmallCity.key(2026, "01", 101, 1), DUE, 94_300);
  }

  private static CertificateOrder order(CertificateKind kind, String overriding) {
    return new CertificateOrder(kind, PAYER, null, null, null, "", "入札参加資格", overriding);
  }

  private Map<CertificateFinding, CertificateRule> findings(LocalDate day, CertificateOrder order) {
    today = day;
    return certificates.check("T001", order).findings();
  }

  private Certificate issue(LocalDate today, CertificateOrder order) {
    return issue(SmallCity.act(today), order);
  }

  private Certificate issue(Act act, CertificateOrder order) {
    return teller.transactions.call(() -> certificates.issue(act, order));
  }

  private void pay(String name, long amount, LocalDate paidOn, LocalDate receivedOn) {
    String line = "CONVENIENCE_STORE,S1,2026,2026,01,0000000101,1,%d,%s".formatted(amount, paidOn);
    teller.post(name, Teller.notices(List.of(line)), "PAID_NOTICE", receivedOn);
  }

  private static String barcode() {
    String free = new BarcodeKeys(LAYOUT).freeField(SmallCity.key(2026, "01", 101, 1));
    return new StoreBarcode("912345", free, 0, null, false, Yen.of(94_300)).digits();
  }

  private static void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void aFullPaymentCertificateWaitsForTheDelinquencyChargeToo() {
    CertificateOrder order = order(CertificateKind.FULL_PAYMENT, "");
    assertThat(findings(LocalDate.of(2026, 6, 20), order))
        .containsExactly(Map.entry(CertificateFinding.NOT_YET_DUE, CertificateRule.WARN));
    assertThat(findings(LocalDate.of(2026, 9, 17), order))
        .containsExactly(Map.entry(CertificateFinding.UNPAID, CertificateRule.BLOCK));
    // A store tells of a payment of 15 September: not final, and late.
    teller.post(
        "told",
        new StoreFile(LocalDate.of(2026, 9, 16))
            .add(StoreMessage.PRELIMINARY, barcode(), 94_300, LocalDate.of(2026, 9, 15))
            .bytes(),
        "STORE_RECEIPT",
        LocalDate.of(2026, 9, 16));
    assertThat(findings(LocalDate.of(2026, 9, 17), order))
        .containsOnly(
            Map.entry(CertificateFinding.PRELIMINARY_ONLY, CertificateRule.BLOCK),
            Map.entry(CertificateFinding.CHARGE_OPEN, CertificateRule.BLOCK));
    // The final record of the payment: the tax is paid, the charge is definite.
    teller.post(
        "final",
        new StoreFile(LocalDate.of(2026, 9, 25))
            .add(StoreMessage.FINAL, barcode(), 94_300, LocalDate.of(2026, 9, 15))
            .bytes(),
        "STORE_RECEIPT",
        LocalDate.of(2026, 9, 25));
    assertThat(city.balances(receivable)).containsExactly(0L, 0L, 1_300L);
    assertThat(findings(LocalDate.of(2026, 9, 25), order))
        .containsExactly(Map.entry(CertificateFinding.CHARGE_OPEN, CertificateRule.BLOCK));
    refused("RC-E-085", () -> issue(LocalDate.of(2026, 9, 25), order));
    // The charge is paid at the counter.
    LocalDate counter = LocalDate.of(2026, 10, 2);
    pay("charge", 1_300, counter, counter);
    assertThat(findings(counter, order)).isEmpty();
    Act act = SmallCity.act(counter);
    Certificate issued = issue(act, order);
    assertThat(issued.letterNumber()).isEqualTo(1);
    assertThat(issued.fee()).isEqualTo(Yen.of(300));
    assertThat(issue(act, order)).isEqualTo(issued);
    assertThat(letters.drafts()).hasSize(1);
    // Charge and tax are booked apart.
    assertThat(city.entries(receivable))
        .containsExactly(
            "CHARGE DELINQUENCY_CHARGE 1300",
            "TAX PAID -94300 2026-09-15",
            "CHARGE PAID -1300 2026-10-02");
  }

  @Test
  void aCertificateIsVerifiedByItsCodeHoweverItIsTyped() {
    pay("in time", 94_300, DUE, DUE);
    city.levy(1, SmallCity.key(2026, "01", 101, 2), LocalDate.of(2026, 8, 31), 90_000);
    CertificateOrder order =
        new CertificateOrder(
            CertificateKind.TAX, PAYER, new LevyYear(2026), "01", null, "", "融資", "");
    Certificate issued = issue(LocalDate.of(2026, 7, 1), order);
    assertThat(issued.verificationCode()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(letters.drafts().get(0).content().lists().get("taxes"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("determined", "184300")
                    .containsEntry("paid", "94300")
                    .containsEntry("unpaid", "0")
                    .containsEntry("note", "納期未到来90,000円"));
    String typed = issued.verificationCode().toLowerCase(java.util.Locale.ROOT).replace("0", "o");
    Certificate found = certificates.verify("T001", typed);
    assertThat(found).isEqualTo(issued);
    assertThat(found.lines()).hasSize(1);
    refused("RC-E-087", () -> certificates.verify("T001", "0000-0000-0000"));
    assertThat(certificates.list("T001", Optional.of(PAYER), PageRequest.first(10)).rows())
        .extracting(Certificate::certificateId)
        .containsExactly(issued.certificateId());
  }

  @Test
  @Tag("RC-109")
  void theFeeLiesInTheTillThatIsOpen() {
    BatchDesk desk =
        new BatchDeskBean(
            teller.transactions.jdbi(),
            teller.log,
            new PostingRulesSource(teller.parameters),
            new BarcodeKeysSource(teller.parameters),
            Surroundings.session());
    Act open = SmallCity.act(DUE);
    today = DUE;
    issue(DUE, order(CertificateKind.TAX, ""));
    long till = teller.transactions.call(() -> desk.openTill(open, Yen.of(10_000)));
    Yen fee = issue(DUE, order(CertificateKind.TAX, "")).fee();
    assertThat(desk.find(till).orElseThrow().fees()).isEqualTo(fee).isEqualTo(Yen.of(300));
    refused(
        "RC-E-205",
        () ->
            teller.transactions.run(() -> desk.fix(SmallCity.act(DUE), till, Yen.of(10_000), "")));
    teller.transactions.run(() -> desk.fix(SmallCity.act(DUE), till, Yen.of(10_300), ""));
    issue(DUE, order(CertificateKind.TAX, ""));
    assertThat(desk.find(till).orElseThrow().fees()).isEqualTo(fee);
    assertThat(desk.find(till).orElseThrow().difference()).isEqualTo(Yen.ZERO);
  }

  @Test
  void aGraceIsIssuedOnlyWithAReason() {
    LocalDate today = LocalDate.of(2026, 9, 17);
    ReceivableHoldsBean holds =
        new ReceivableHoldsBean(teller.transactions.jdbi(), teller.log, Surroundings.session());
    teller.transactions.run(
        () ->
            holds.set(
                SmallCity.act(today),
                new ReceivableHold(
                    0,
                    receivable,
                    HoldKind.COLLECTION_GRACE,
                    DatePeriod.startingOn(DUE),
                    "地方税法15条",
                    null)));
    CertificateOrder silent = order(CertificateKind.FULL_PAYMENT, "");
    assertThat(findings(today, silent))
        .containsExactly(Map.entry(CertificateFinding.GRACE, CertificateRule.WARN));
    refused("RC-E-086", () -> issue(today, silent));
    Certificate issued = issue(today, order(CertificateKind.FULL_PAYMENT, "猶予許可通知を確認"));
    assertThat(issued.overridden()).isEqualTo("猶予許可通知を確認");
  }

  @Test
  void anInspectionCertificateLooksAtTheVehicleAlone() {
    LocalDate due = LocalDate.of(2026, 6, 1);
    city.levy(1, SmallCity.key(2026, "03", 301, 0), due, 12_900);
    CertificateOrder order =
        new CertificateOrder(
            CertificateKind.VEHICLE_INSPECTION,
            PAYER,
            null,
            "03",
            new NoticeNumber("0000000301"),
            "見本 580 あ 12-34",
            "継続検査",
            "");
    LocalDate today = LocalDate.of(2026, 9, 17);
    assertThat(findings(today, order))
        .containsExactly(Map.entry(CertificateFinding.UNPAID, CertificateRule.BLOCK));
    String line = "BANK_COUNTER,9001,2026,2026,03,0000000301,0,12900,2026-06-01";
    teller.post("bank", Teller.notices(List.of(line)), "PAID_NOTICE", due);
    // The inhabitant tax is still owed, which does not matter here.
    Certificate issued = issue(today, order);
    assertThat(issued.fee()).isEqualTo(Yen.ZERO);
    assertThat(issued.validUntil()).isEqualTo(LocalDate.of(2027, 5, 30));
    CertificateOrder noVehicle =
        new CertificateOrder(
            CertificateKind.VEHICLE_INSPECTION,
            PAYER,
            null,
            "03",
            new NoticeNumber("0000000999"),
            "x",
            "継続検査",
            "");
    refused("RC-E-085", () -> issue(today, noVehicle));
  }
}
