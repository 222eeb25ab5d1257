package osame.receipt.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateOrder;
import osame.receipt.api.CertificateRule;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DemandRun;
import osame.receipt.api.StoreMessage;
import osame.receipt.certificate.CertificatesBean;
import osame.receipt.closing.DayClosingBean;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.store.StoreFile;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** One late installment, from the levy over the demand and the store to the certificate. */
class LateInstallmentStoryTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate DEMANDED = LocalDate.of(2026, 7, 17);
  private static final LocalDate PAID = LocalDate.of(2026, 9, 15);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 25);
  private static final LocalDate COUNTER = LocalDate.of(2026, 10, 2);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private DemandDesk desk;
  private CertificatesBean certificates;
  private DayClosingBean days;
  private LocalDate today;
  private long receivable;

  @BeforeEach
  void levy() {
    desk = new DemandDesk(database);
    certificates =
        new CertificatesBean(
            desk.teller.transactions.jdbi(),
            desk.parameters,
            Surroundings.businessDates(() -> today),
            desk.letters,
            desk.teller.log,
            Surroundings.session());
    days =
        new DayClosingBean(
            desk.teller.transactions.jdbi(),
            desk.approvers,
            desk.teller.log,
            Surroundings.session());
    receivable = desk.levy(database.superuserJdbi(), 1, DUE, 94_300);
  }

  private static CertificateOrder order() {
    return new CertificateOrder(
        CertificateKind.FULL_PAYMENT,
        new AddresseeNumber(SmallCity.number(1)),
        null,
        null,
        null,
        "",
        "融資",
        "");
  }

  private Map<CertificateFinding, CertificateRule> findings(LocalDate day) {
    today = day;
    return certificates.check("T001", order()).findings();
  }

  @Test
  @Tag("RC-092")
  @Tag("RC-095")
  @Tag("RC-097")
  void demandedInTimePaidLateAndCertifiedOnceTheChargeIsPaid() {
    long run = desk.extract(DEMANDED, DUE, DEMANDED);
    desk.approve(DEMANDED, run);
    desk.print(DEMANDED, run);
    desk.confirm(DEMANDED, run, DEMANDED);
    DemandRun demanded = desk.inquiry.run(run).orElseThrow();
    // The last day by law is a holiday, which does not move it.
    assertThat(demanded.latestDispatch()).isEqualTo(LocalDate.of(2026, 7, 20));
    assertThat(demanded.late()).isZero();

    // The store tells of the payment the next day: provisional, in no balance.
    desk.announce(1, 94_300, PAID, PAID.plusDays(1));
    assertThat(desk.city.balances(receivable)).containsExactly(94_300L, 0L, 0L);
    assertThat(findings(LocalDate.of(2026, 9, 17)))
        .containsOnlyKeys(CertificateFinding.PRELIMINARY_ONLY, CertificateFinding.CHARGE_OPEN);

    receiveFinal();
    assertThat(desk.city.balances(receivable)).containsExactly(0L, 0L, 1_300L);
    DailyReport received = days.report(RECEIVED);
    assertThat(received.posted()).isEqualTo(Yen.of(94_300));
    assertThat(days.report(PAID).fileTotal()).isEqualTo(Yen.ZERO);
    assertThat(findings(RECEIVED)).containsOnlyKeys(CertificateFinding.CHARGE_OPEN);

    // The charge does not grow any more; it is paid at the counter and booked apart from the tax.
    String line = "CITY_COUNTER,,2026,2026,01,0000000101,1,1300," + COUNTER;
    desk.teller.post("counter", Teller.notices(List.of(line)), "PAID_NOTICE", COUNTER);
    assertThat(desk.city.entries(receivable))
        .containsExactly(
            "CHARGE DELINQUENCY_CHARGE 1300",
            "TAX PAID -94300 2026-09-15",
            "CHARGE PAID -1300 2026-10-02");
    assertThat(findings(COUNTER)).isEmpty();
    Certificate issued =
        desk.teller.transactions.call(() -> certificates.issue(SmallCity.act(COUNTER), order()));
    assertThat(issued.certifiedOn()).isEqualTo(COUNTER);
  }

  private void receiveFinal() {
    String free = new BarcodeKeys(DemandDesk.LAYOUT).freeField(SmallCity.key(2026, "01", 101, 1));
    String barcode = new StoreBarcode("912345", free, 0, null, false, Yen.of(94_300)).digits();
    StoreFile file = new StoreFile(RECEIVED).add(StoreMessage.FINAL, barcode, 94_300, PAID);
    desk.teller.post("final", file.bytes(), "STORE_RECEIPT", RECEIVED);
  }
}
