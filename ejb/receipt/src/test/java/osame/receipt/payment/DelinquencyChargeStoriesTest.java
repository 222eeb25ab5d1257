package osame.receipt.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.DatePeriod;
import osame.foundation.Yen;
import osame.receipt.api.PaymentFile;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.posting.PendingChargesBean;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.setup.testing.TestDatabase;

/** What late payments leave in the ledger. */
@Tag("RC-095")
class DelinquencyChargeStoriesTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Teller teller;
  private SmallCity city;

  @AfterEach
  void leave() {
    city.close();
  }

  @BeforeEach
  void open() {
    teller = new Teller(database.dataSource());
    city = new SmallCity(database);
    city.clear();
    city.person(1);
  }

  private PaymentFile pay(int year, int installment, long amount, LocalDate day) {
    return teller.post(
        "counter " + amount + " " + day,
        Teller.notices(List.of(line(year, installment, amount, day))),
        "PAID_NOTICE",
        day);
  }

  private static String line(int year, int installment, long amount, LocalDate day) {
    return "BANK_COUNTER,9001,%d,%d,01,0000000001,%d,%d,%s"
        .formatted(year, year, installment, amount, day);
  }

  @Test
  @Tag("RC-025")
  void partPaymentsOverARateChangeEndInOneDefiniteCharge() {
    long id = city.levy(1, SmallCity.key(2025, "01", 1, 3), LocalDate.of(2025, 10, 31), 73_400);

    pay(2025, 3, 30_000, LocalDate.of(2025, 12, 25));
    assertThat(city.balances(id)).containsExactly(43_400L, 0L, 0L);
    pay(2025, 3, 20_000, LocalDate.of(2026, 3, 31));
    assertThat(city.balances(id)).containsExactly(23_400L, 0L, 0L);
    pay(2025, 3, 23_400, LocalDate.of(2026, 8, 31));

    assertThat(city.balances(id)).containsExactly(0L, 0L, 2_400L);
    assertThat(city.entries(id))
        .containsExactly(
            "TAX PAID -30000 2025-12-25",
            "TAX PAID -20000 2026-03-31",
            "CHARGE DELINQUENCY_CHARGE 2400",
            "TAX PAID -23400 2026-08-31");
  }

  @Test
  void theSameThreePaymentsInOneFileGiveTheSameCharge() {
    long id = city.levy(1, SmallCity.key(2025, "01", 1, 3), LocalDate.of(2025, 10, 31), 73_400);
    teller.post(
        "all",
        Teller.notices(
            List.of(
                line(2025, 3, 30_000, LocalDate.of(2025, 12, 25)),
                line(2025, 3, 20_000, LocalDate.of(2026, 3, 31)),
                line(2025, 3, 23_400, LocalDate.of(2026, 8, 31)))),
        "PAID_NOTICE",
        LocalDate.of(2026, 8, 31));
    assertThat(city.balances(id)).containsExactly(0L, 0L, 2_400L);
  }

  @Test
  void aSlipThatIncludesTheChargeIsPostedToTheYen() {
    long id = city.levy(1, SmallCity.key(2025, "01", 1, 3), LocalDate.of(2025, 10, 31), 73_400);
    pay(2025, 3, 30_000, LocalDate.of(2025, 12, 25));
    pay(2025, 3, 20_000, LocalDate.of(2026, 3, 31));

    PaymentFile file = pay(2025, 3, 23_400 + 2_400 + 50, LocalDate.of(2026, 8, 31));

    assertThat(file.posted()).isEqualTo(Yen.of(25_800));
    assertThat(file.overpaid()).isEqualTo(Yen.of(50));
    assertThat(city.balances(id)).containsExactly(0L, 0L, 0L);
    assertThat(city.entries(id))
        .endsWith(
            "CHARGE DELINQUENCY_CHARGE 2400",
            "TAX PAID -23400 2026-08-31",
            "CHARGE PAID -2400 2026-08-31");
  }

  @Test
  void aPaymentInTimeOrBelowTheThresholdsBearsNothing() {
    LocalDate due = LocalDate.of(2026, 6, 1);
    city.levy(1, SmallCity.key(2026, "01", 1, 1), due, 158_000);
    city.levy(1, SmallCity.key(2026, "01", 1, 2), due, 158_000);
    city.levy(1, SmallCity.key(2026, "01", 1, 3), due, 2_160_000);
    city.levy(1, SmallCity.key(2026, "01", 1, 4), due, 2_160_000);
    city.levy(1, SmallCity.key(2026, "01", 1, 5), due, 1_900);
    pay(2026, 1, 158_000, due);
    pay(2026, 2, 158_000, LocalDate.of(2026, 6, 2));
    pay(2026, 3, 2_160_000, LocalDate.of(2026, 6, 7));
    pay(2026, 4, 2_160_000, LocalDate.of(2026, 6, 8));
    pay(2026, 5, 1_900, LocalDate.of(2026, 10, 30));
    assertThat(
            city.strings(
                "SELECT installment || ' ' || charge_balance FROM receipt.receivable"
                    + " WHERE charge_balance > 0"))
        .containsExactly("4 1100");
  }

  @Test
  void aMissingRateHoldsNoMoneyBack() {
    LocalDate paid = LocalDate.of(2027, 1, 8);
    long id = city.levy(1, SmallCity.key(2026, "01", 1, 3), LocalDate.of(2026, 11, 2), 90_000);
    PendingChargesBean pending =
        new PendingChargesBean(
            teller.transactions.jdbi(),
            new ChargeSettlement(new ChargeRatesSource(teller.parameters)),
            teller.log,
            Surroundings.session());

    PaymentFile file = pay(2026, 3, 90_000, paid);

    assertThat(file.posted()).isEqualTo(Yen.of(90_000));
    assertThat(city.balances(id)).containsExactly(0L, 0L, 0L);
    assertThat(city.strings("SELECT missing_year FROM receipt.charge_pending"))
        .containsExactly("2027");
    assertThat(teller.transactions.call(() -> pending.assess(SmallCity.act(paid)))).isZero();

    DatePeriod year = new DatePeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    teller.parameters.add(ChargeRatesSource.PHASE1, "", year, "2.8");
    teller.parameters.add(ChargeRatesSource.PHASE2, "", year, "9.1");
    teller.parameters.add(ChargeRatesSource.GRACE, "", year, "1.3");
    teller.parameters.add(ChargeRatesSource.REFUND_INTEREST, "", year, "1.3");
    assertThat(teller.transactions.call(() -> pending.assess(SmallCity.act(paid)))).isOne();

    assertThat(city.balances(id)).containsExactly(0L, 0L, 1_000L);
    assertThat(city.number("SELECT count(*) FROM receipt.charge_pending")).isZero();
  }
}
