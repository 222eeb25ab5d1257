package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.foundation.law.Charges.charge;
import static osame.foundation.law.Charges.day;
import static osame.foundation.law.Charges.exempt;
import static osame.foundation.law.Charges.lines;
import static osame.foundation.law.Charges.paid;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osame.foundation.Rate;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption.Kind;

/** Installments of invented taxpayers, day by day. */
@Tag("RC-095")
class ChargeStoriesTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final ChargeSwitches DEFAULT = ChargeSwitches.DEFAULT;

  @Test
  void oneLateInstallment() {
    ChargeResult result = charge(94_300, "2026-06-30", "2026-09-15");
    assertThat(lines(result))
        .containsExactly(
            "2026-07-01..2026-07-31 31 94000 2.8 223", "2026-08-01..2026-09-15 46 94000 9.1 1078");
    assertThat(result.sum()).isEqualTo(Yen.of(1_301));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(1_300));
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(94_300), day("2026-06-30")).withPayments(paid("2026-09-15", 94_300));
    assertThat(DelinquencyCharge.asOf(day("2026-12-31"), facts, RATES, DEFAULT))
        .as("it does not grow after the day of payment")
        .isEqualTo(result);
  }

  @Test
  @Tag("RC-025")
  void partPaymentsOverAChangeOfRates() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(73_400), day("2025-10-31"))
            .withPayments(
                paid("2026-03-31", 20_000), paid("2025-12-25", 30_000), paid("2026-08-31", 23_400));
    ChargeResult result = DelinquencyCharge.asOf(day("2026-08-31"), facts, RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2025-11-01..2025-11-30 30 73000 2.4 144",
            "2025-12-01..2025-12-25 25 73000 8.7 435",
            "2025-12-26..2025-12-31 6 43000 8.7 61",
            "2026-01-01..2026-03-31 90 43000 9.1 964",
            "2026-04-01..2026-08-31 153 23000 9.1 877");
    assertThat(result.sum()).isEqualTo(Yen.of(2_481));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(2_400));
    assertThat(result.definite()).isTrue();
    assertThat(result.articles()).contains(Article.PART_PAYMENT);
    assertThat(facts.remainingAfter(day("2025-12-24"))).isEqualTo(Yen.of(73_400));
    assertThat(facts.remainingAfter(day("2025-12-25"))).isEqualTo(Yen.of(43_400));
    assertThat(facts.remainingAfter(day("2026-03-31"))).isEqualTo(Yen.of(23_400));
    ChargeResult before = DelinquencyCharge.asOf(day("2026-08-30"), facts, RATES, DEFAULT);
    assertThat(before.definite()).as("an estimate until the tax is paid off").isFalse();
    assertThat(before.until()).isEqualTo(day("2026-08-30"));
  }

  @ParameterizedTest
  @CsvSource({
    // fixed asset tax, due on Sunday 31 May 2026, shifted to Monday
    "158000, 2026-06-01, 0, 0, 0",
    "158000, 2026-06-02, 1, 12, 0",
    "2160000, 2026-06-07, 6, 994, 0",
    "2160000, 2026-06-08, 7, 1159, 1100",
    "1900, 2026-10-30, 151, 0, 0",
  })
  void thresholds(long tax, String paidOn, long days, long sum, long amount) {
    ChargeResult result = charge(tax, "2026-06-01", paidOn);
    assertThat(result.segments().stream().mapToLong(ChargeSegment::days).sum()).isEqualTo(days);
    assertThat(result.sum()).isEqualTo(Yen.of(sum));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(amount));
  }

  @Test
  void aYearWithoutAPublishedRate() {
    assertThatThrownBy(() -> charge(90_000, "2026-11-02", "2027-01-08"))
        .isInstanceOfSatisfying(
            MissingRateException.class,
            e -> {
              assertThat(e.year()).isEqualTo(2027);
              assertThat(e.arguments()).containsExactly("2027");
              assertThat(e.code()).isEqualTo("FN-E-001");
            });
    YearRates of2027 =
        new YearRates(
            Rate.ofPercent("2.8"),
            Rate.ofPercent("9.1"),
            Rate.ofPercent("1.3"),
            Rate.ofPercent("1.3"));
    ChargeFacts facts = ChargeFacts.of(Yen.of(90_000), day("2026-11-02"));
    ChargeRates entered = RATES.withYear(2027, of2027);
    ChargeResult result = DelinquencyCharge.paidOn(day("2027-01-08"), facts, entered, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2026-11-03..2026-12-02 30 90000 2.8 207", "2026-12-03..2027-01-08 37 90000 9.1 830");
    assertThat(result.sum()).isEqualTo(Yen.of(1_037));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(1_000));
    ChargeSwitches split = DEFAULT.withSplitAtNewYear(true);
    ChargeResult twoYears = DelinquencyCharge.paidOn(day("2027-01-08"), facts, entered, split);
    assertThat(twoYears.segments()).hasSize(3);
    assertThat(twoYears.finalAmount()).isEqualTo(Yen.of(1_000));
  }

  @Test
  void anAppropriationStopsTheChargeOnItsDay() {
    ChargeResult result = charge(12_900, "2025-06-02", "2026-08-03");
    assertThat(lines(result))
        .containsExactly(
            "2025-06-03..2025-07-02 30 12000 2.4 23",
            "2025-07-03..2025-12-31 182 12000 8.7 520",
            "2026-01-01..2026-08-03 215 12000 9.1 643");
    assertThat(result.sum()).isEqualTo(Yen.of(1_186));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(1_100));
  }

  @Test
  void fourteenDaysLate() {
    ChargeResult result = charge(22_000, "2026-06-30", "2026-07-14");
    assertThat(lines(result)).containsExactly("2026-07-01..2026-07-14 14 22000 2.8 23");
    assertThat(result.finalAmount()).isEqualTo(Yen.ZERO);
  }

  @Test
  void fiveYearsLateWithAPartPayment() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(36_000), day("2020-08-31")).withPayments(paid("2023-03-10", 3_000));
    ChargeResult result = DelinquencyCharge.paidOn(day("2025-08-05"), facts, RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2020-09-01..2020-09-30 30 36000 2.6 76",
            "2020-10-01..2020-12-31 92 36000 8.9 807",
            "2021-01-01..2021-12-31 365 36000 8.8 3168",
            "2022-01-01..2023-03-10 434 36000 8.7 3724",
            "2023-03-11..2025-08-05 879 33000 8.7 6913");
    assertThat(result.sum()).isEqualTo(Yen.of(14_688));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(14_600));
  }

  @Test
  void aGraceForIllnessExemptsAll() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(120_000), day("2025-09-01"))
            .withExemptions(exempt("2025-11-01", "2026-04-30", Kind.FULL));
    ChargeResult result = DelinquencyCharge.paidOn(day("2026-06-15"), facts, RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2025-09-02..2025-10-01 30 120000 2.4 236",
            "2025-10-02..2025-10-31 30 120000 8.7 858",
            "2025-11-01..2026-04-30 181 120000 0.0 0 FULL",
            "2026-05-01..2026-06-15 46 120000 9.1 1376");
    assertThat(result.sum()).isEqualTo(Yen.of(2_470));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(2_400));
    assertThat(result.articles()).contains(Article.EXEMPTION);
  }

  @Test
  void aRealizationGraceLeavesTheGraceRate() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(300_000), day("2024-05-31"))
            .withExemptions(exempt("2025-01-01", "2025-12-31", Kind.GRACE));
    ChargeResult result = DelinquencyCharge.paidOn(day("2025-12-26"), facts, RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2024-06-01..2024-06-30 30 300000 2.4 591",
            "2024-07-01..2024-12-31 184 300000 8.7 13157",
            "2025-01-01..2025-12-26 360 300000 0.9 2663 GRACE");
    assertThat(result.sum()).isEqualTo(Yen.of(16_411));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(16_400));
  }

  @Test
  void anEmployerPaysASeizedSalaryInThreeParts() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(182_000), day("2026-02-02"))
            .withPayments(paid("2026-08-25", 79_000), paid("2026-09-25", 79_000));
    ChargeResult result = DelinquencyCharge.paidOn(day("2026-10-23"), facts, RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2026-02-03..2026-03-02 28 182000 2.8 390",
            "2026-03-03..2026-08-25 176 182000 9.1 7986",
            "2026-08-26..2026-09-25 31 103000 9.1 796",
            "2026-09-26..2026-10-23 28 24000 9.1 167");
    assertThat(result.sum()).isEqualTo(Yen.of(9_339));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(9_300));
    assertThat(facts.remainingAfter(day("2026-10-22")).plus(result.finalAmount()))
        .isEqualTo(Yen.of(33_300));
  }

  @Test
  void aSeizedDepositStopsTheChargeOnTheDayOfCollection() {
    ChargeResult first = charge(86_000, "2025-06-30", "2026-10-01");
    assertThat(lines(first))
        .containsExactly(
            "2025-07-01..2025-07-31 31 86000 2.4 175",
            "2025-08-01..2025-12-31 153 86000 8.7 3136",
            "2026-01-01..2026-10-01 274 86000 9.1 5874");
    assertThat(first.sum()).isEqualTo(Yen.of(9_185));
    assertThat(first.finalAmount()).isEqualTo(Yen.of(9_100));
    ChargeResult second = charge(86_000, "2025-09-01", "2026-10-01");
    assertThat(lines(second))
        .containsExactly(
            "2025-09-02..2025-10-01 30 86000 2.4 169",
            "2025-10-02..2025-12-31 91 86000 8.7 1865",
            "2026-01-01..2026-10-01 274 86000 9.1 5874");
    assertThat(second.sum()).isEqualTo(Yen.of(7_908));
    assertThat(second.finalAmount()).isEqualTo(Yen.of(7_900));
    assertThat(210_000 - 172_000 - first.finalAmount().value() - second.finalAmount().value())
        .isEqualTo(21_000);
  }

  /** Interest on refunds counts days and cuts yen by the same rule, without phases. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-31, 579, 2626, 1848, 4474, 4400",
    "2024-07-31, 518, 2350, 1848, 4198, 4100",
  })
  void interestOnARefund(
      String paidIn, long days, long until2025, long in2026, long sum, long amount) {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2026-10-09"),
            ChargeFacts.of(Yen.of(184_500), day(paidIn)),
            Charges.refundInterest(RATES, 2024, 2026),
            DEFAULT.withPhase1Months(0));
    assertThat(result.segments()).extracting(ChargeSegment::days).containsExactly(days, 282L);
    assertThat(result.segments())
        .extracting(ChargeSegment::amount)
        .containsExactly(Yen.of(until2025), Yen.of(in2026));
    assertThat(result.sum()).isEqualTo(Yen.of(sum));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(amount));
  }

  @Test
  void interestOnASmallRefundIsNothing() {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2026-10-20"),
            ChargeFacts.of(Yen.of(31_600), day("2026-09-03")),
            Charges.refundInterest(RATES, 2026, 2026),
            DEFAULT.withPhase1Months(0));
    assertThat(lines(result)).containsExactly("2026-09-04..2026-10-20 47 31000 1.3 51");
    assertThat(result.finalAmount()).isEqualTo(Yen.ZERO);
  }
}
