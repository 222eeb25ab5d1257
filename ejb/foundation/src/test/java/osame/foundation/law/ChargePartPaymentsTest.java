package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.foundation.law.Charges.day;
import static osame.foundation.law.Charges.lines;
import static osame.foundation.law.Charges.paid;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.Yen;
import osame.foundation.law.ChargeSwitches.ResidualUnder2000;

/** What part payments leave. */
@Tag("RC-095")
class ChargePartPaymentsTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final ChargeSwitches DEFAULT = ChargeSwitches.DEFAULT;

  @Test
  void aResidueBelow2000BearsNothingUnlessTheCitySaysSo() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(50_000), day("2026-03-31")).withPayments(paid("2026-04-30", 48_100));
    ChargeResult zero = DelinquencyCharge.paidOn(day("2026-10-31"), facts, RATES, DEFAULT);
    assertThat(lines(zero))
        .containsExactly(
            "2026-04-01..2026-04-30 30 50000 2.8 115", "2026-05-01..2026-10-31 184 0 0.0 0");
    ChargeResult kept =
        DelinquencyCharge.paidOn(
            day("2026-10-31"), facts, RATES, DEFAULT.with(ResidualUnder2000.KEEP_1000));
    assertThat(lines(kept).get(1)).isEqualTo("2026-05-01..2026-10-31 184 1000 9.1 45");
  }

  @Test
  void aResidueOf2000Bears() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(50_000), day("2026-03-31")).withPayments(paid("2026-04-30", 48_000));
    assertThat(
            DelinquencyCharge.paidOn(day("2026-10-31"), facts, RATES, DEFAULT)
                .segments()
                .get(1)
                .base())
        .isEqualTo(Yen.of(2_000));
  }

  /** Whether anything bears at all is decided by what is open when the due date has passed. */
  @Test
  void aPaymentInTimeThatLeavesLittleLeavesNoCharge() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(50_000), day("2026-03-31")).withPayments(paid("2026-03-31", 48_001));
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2026-10-31"), facts, RATES, DEFAULT.with(ResidualUnder2000.KEEP_1000));
    assertThat(result.overdue()).isEqualTo(Yen.of(1_999));
    assertThat(result.base()).isEqualTo(Yen.ZERO);
    assertThat(result.finalAmount()).isEqualTo(Yen.ZERO);
    assertThat(result.articles()).doesNotContain(Article.PART_PAYMENT, Article.SPECIAL_RATES);
  }

  @Test
  void twoPaymentsOnOneDayCountAsOne() {
    ChargeFacts facts = ChargeFacts.of(Yen.of(50_000), day("2026-03-31"));
    ChargeResult two =
        DelinquencyCharge.paidOn(
            day("2026-06-30"),
            facts.withPayments(paid("2026-05-10", 10_000), paid("2026-05-10", 5_000)),
            RATES,
            DEFAULT);
    ChargeResult one =
        DelinquencyCharge.paidOn(
            day("2026-06-30"), facts.withPayments(paid("2026-05-10", 15_000)), RATES, DEFAULT);
    assertThat(two.segments()).isEqualTo(one.segments());
  }

  /** After a reduction of the tax the payments may exceed it; the excess is an overpayment. */
  @Test
  void moreThanTheTaxDoesNotCount() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(30_000), day("2026-03-31"))
            .withPayments(paid("2026-04-10", 40_000), paid("2026-05-10", 10_000));
    ChargeResult result = DelinquencyCharge.paidOn(day("2026-07-01"), facts, RATES, DEFAULT);
    assertThat(result.until()).isEqualTo(day("2026-04-10"));
    assertThat(result.definite()).isTrue();
    assertThat(facts.remainingAfter(day("2026-06-01"))).isEqualTo(Yen.ZERO);
  }

  @Test
  void paymentsNotYetMadeAreNotYetKnown() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(30_000), day("2026-03-31")).withPayments(paid("2026-06-10", 30_000));
    ChargeResult result = DelinquencyCharge.asOf(day("2026-05-31"), facts, RATES, DEFAULT);
    assertThat(result.definite()).isFalse();
    assertThat(result.until()).isEqualTo(day("2026-05-31"));
    assertThatThrownBy(() -> DelinquencyCharge.paidOn(day("2026-05-31"), facts, RATES, DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaymentNeedsAnAmount() {
    assertThatThrownBy(() -> paid("2026-05-10", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
