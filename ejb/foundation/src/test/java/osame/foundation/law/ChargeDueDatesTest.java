package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.foundation.law.Charges.charge;
import static osame.foundation.law.Charges.day;
import static osame.foundation.law.Charges.lines;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.Rate;
import osame.foundation.Yen;

/** When the charge begins, and what it bears. */
@Tag("RC-095")
class ChargeDueDatesTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final ChargeSwitches DEFAULT = ChargeSwitches.DEFAULT;

  @Test
  void anAcceleratedDueDateTakesThePlaceOfTheDueDate() {
    ChargeFacts facts =
        ChargeFacts.of(Yen.of(94_300), day("2026-08-31")).withAcceleratedDueDate(day("2026-06-30"));
    ChargeResult result = DelinquencyCharge.paidOn(day("2026-09-15"), facts, RATES, DEFAULT);
    assertThat(result.sum()).isEqualTo(Yen.of(1_301));
    assertThat(result.articles()).contains(Article.ACCELERATED_COLLECTION);
  }

  @Test
  void accelerationNeverGivesMoreTime() {
    ChargeFacts facts = ChargeFacts.of(Yen.of(1), day("2026-08-31"));
    assertThatThrownBy(() -> facts.withAcceleratedDueDate(day("2026-09-01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(facts.withAcceleratedDueDate(day("2026-08-31")).decisiveDueDate())
        .isEqualTo(day("2026-08-31"));
  }

  @Test
  void nothingBeforeTheDueDateHasPassed() {
    ChargeFacts facts = ChargeFacts.of(Yen.of(100_000), day("2026-08-31"));
    ChargeResult result = DelinquencyCharge.asOf(day("2026-08-31"), facts, RATES, DEFAULT);
    assertThat(result.segments()).isEmpty();
    assertThat(result.finalAmount()).isEqualTo(Yen.ZERO);
    assertThat(result.definite()).isFalse();
  }

  @Test
  void nothingIsChargedOnNothing() {
    ChargeResult result = charge(0, "2026-03-31", "2040-01-01");
    assertThat(result.segments()).isEmpty();
    assertThat(result.definite()).isTrue();
  }

  @Test
  void aTaxIsNeverNegative() {
    assertThatThrownBy(() -> ChargeFacts.of(Yen.of(-1), day("2026-03-31")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOldRatesHaveNoSpecialArticle() {
    ChargeResult result = charge(100_000, "1998-05-31", "1999-12-31");
    assertThat(result.articles())
        .contains(Article.YEAR_OF_365_DAYS)
        .doesNotContain(Article.SPECIAL_RATES);
    assertThat(charge(100_000, "1998-05-31", "2000-01-01").articles())
        .contains(Article.SPECIAL_RATES);
  }

  /** The thresholds themselves: 2,000 yen of tax bear, 1,000 yen of charge are due. */
  @Test
  void exactlyAtTheThresholds() {
    assertThat(charge(2_000, "2026-03-31", "2026-12-31").base()).isEqualTo(Yen.of(2_000));
    assertThat(charge(1_999, "2026-03-31", "2026-12-31").base()).isEqualTo(Yen.ZERO);
    ChargeRates tenPercent = ChargeRates.flat(Rate.ofPercent("10.0"));
    ChargeSwitches noPhases = DEFAULT.withPhase1Months(0);
    ChargeFacts facts = ChargeFacts.of(Yen.of(10_000), day("2022-12-31"));
    ChargeResult year = DelinquencyCharge.paidOn(day("2023-12-31"), facts, tenPercent, noPhases);
    assertThat(year.sum()).isEqualTo(Yen.of(1_000));
    assertThat(year.finalAmount()).isEqualTo(Yen.of(1_000));
    ChargeResult dayLess = DelinquencyCharge.paidOn(day("2023-12-30"), facts, tenPercent, noPhases);
    assertThat(dayLess.sum()).isEqualTo(Yen.of(997));
    assertThat(dayLess.finalAmount()).isEqualTo(Yen.ZERO);
  }

  @Test
  void theLeapDayCountsAndTheYearHas365Days() {
    ChargeFacts facts = ChargeFacts.of(Yen.of(100_000), day("2023-12-31"));
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2024-12-31"),
            facts,
            ChargeRates.flat(Rate.ofPercent("10.0")),
            DEFAULT.withPhase1Months(0));
    assertThat(lines(result)).containsExactly("2024-01-01..2024-12-31 366 100000 10.0 10027");
  }

  @Test
  void aNegativeLengthOfPhase1IsRefused() {
    assertThatThrownBy(() -> DEFAULT.withPhase1Months(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyArticleIsCitedInJapanese() {
    assertThat(Arrays.stream(Article.values()).map(Article::citation))
        .allSatisfy(text -> assertThat(text).containsPattern("条"))
        .doesNotHaveDuplicates();
  }
}
