package osame.receipt.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Act;
import osame.foundation.CodedException;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.operations.api.Letter;
import osame.receipt.api.PaymentSlip;
import osame.receipt.api.SlipOrder;
import osame.receipt.payment.Teller;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.PrintedLetters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** Slips for an officer's choice of installments. */
@Tag("RC-090")
class PaymentSlipsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
  private static final LocalDate PAY_BY = LocalDate.of(2026, 9, 15);

  private static final String LAYOUT = "-YYYYTTNNNNNNNNNNIIXX";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Teller teller;
  private PrintedLetters letters;
  private PaymentSlipsBean slips;
  private long first;
  private long second;
  private long large;
  private long other;

  @BeforeEach
  void levy() {
    teller = new Teller(database.dataSource());
    SmallCity city = new SmallCity(database.superuserJdbi());
    letters = new PrintedLetters(database.superuserJdbi());
    FixedParameters parameters = new FixedParameters();
    parameters.set("receipt.store-barcode.issuer", "912345");
    parameters.set("receipt.store-barcode.key", LAYOUT);
    slips =
        new PaymentSlipsBean(
            teller.transactions.jdbi(),
            parameters,
            Surroundings.businessDates(() -> TODAY),
            letters,
            teller.log,
            Surroundings.session());
    city.person(1);
    city.person(2);
    first = city.levy(1, SmallCity.key(2026, "01", 101, 1), LocalDate.of(2026, 6, 30), 94_300);
    second = city.levy(1, SmallCity.key(2026, "01", 101, 3), LocalDate.of(2026, 11, 2), 90_000);
    large = city.levy(1, SmallCity.key(2026, "02", 201, 2), LocalDate.of(2026, 7, 31), 564_000);
    other = city.levy(2, SmallCity.key(2026, "01", 102, 1), LocalDate.of(2026, 6, 30), 10_000);
  }

  private static SlipOrder order(LocalDate payBy, boolean withCharge, Long... ids) {
    return new SlipOrder(List.of(ids), payBy, withCharge, null);
  }

  private List<PaymentSlip> preview(SlipOrder order) {
    return teller.transactions.call(() -> slips.preview("T001", order));
  }

  private void refused(String code, SlipOrder order) {
    assertThatThrownBy(() -> preview(order))
        .isInstanceOfSatisfying(CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  @Tag("RC-091")
  void allInstallmentsWithTheChargeOnADay() {
    assertThat(preview(order(PAY_BY, true, second, first, large)))
        .extracting(PaymentSlip::receivableId, PaymentSlip::charge, PaymentSlip::total)
        .containsExactly(
            tuple(first, Yen.of(1_300), Yen.of(95_600)),
            tuple(large, Yen.of(3_400), Yen.of(567_400)),
            tuple(second, Yen.ZERO, Yen.of(90_000)));
    PaymentSlip slip = preview(order(PAY_BY, true, first)).get(0);
    StoreBarcode barcode = StoreBarcode.read(slip.storeBarcode()).orElseThrow();
    assertThat(barcode.amount()).isEqualTo(Yen.of(95_600));
    assertThat(barcode.useBy()).isEqualTo(PAY_BY);
    assertThat(new BarcodeKeys(LAYOUT).keyOf(barcode)).contains(slip.key());
    // Stores take nothing above 300,000 yen.
    assertThat(preview(order(PAY_BY, true, large)).get(0).storeBarcode()).isNull();
  }

  @Test
  void aSlipIsIssuedOnceForARequestAndCountedForTheNext() {
    Act act = SmallCity.act(TODAY);
    SlipOrder order = order(PAY_BY, true, first, second);
    Letter letter = teller.transactions.call(() -> slips.issue(act, order));
    assertThat(teller.transactions.call(() -> slips.issue(act, order))).isEqualTo(letter);
    assertThat(letter.addresseeNumber().value()).isEqualTo(SmallCity.number(1));
    Map<String, String> row = letters.drafts().get(0).content().lists().get("slips").get(0);
    assertThat(row)
        .containsEntry("year-name", "令和8年度")
        .containsEntry("installment-name", "第1期")
        .containsEntry("tax", "94300")
        .containsEntry("delinquency-charge", "1300")
        .containsEntry("amount", "95600")
        .containsEntry("due-date", "2026-09-15");
    PaymentSlip next = preview(order).get(0);
    assertThat(next.reissue()).isEqualTo(1);
    assertThat(StoreBarcode.read(next.storeBarcode()).orElseThrow().reissue()).isEqualTo(1);
  }

  @Test
  void aPartOfTheTaxOfOneInstallment() {
    Yen part = Yen.of(30_000);
    assertThat(preview(new SlipOrder(List.of(first), PAY_BY, false, part)).get(0).total())
        .isEqualTo(part);
    refused("RC-E-082", new SlipOrder(List.of(first), PAY_BY, true, part));
    refused("RC-E-082", new SlipOrder(List.of(first, second), PAY_BY, false, part));
    refused("RC-E-082", new SlipOrder(List.of(first), PAY_BY, false, Yen.of(94_301)));
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    refused("RC-E-082", order(PAY_BY, true));
    refused("RC-E-050", order(PAY_BY, true, 999L));
    refused("RC-E-083", order(PAY_BY, true, first, other));
    refused("RC-E-084", order(TODAY.minusDays(1), true, first));
    // The rate of 2027 is not published yet.
    refused("RC-E-051", order(LocalDate.of(2027, 1, 8), true, first));
  }
}
