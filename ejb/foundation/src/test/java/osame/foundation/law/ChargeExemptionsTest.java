package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.foundation.law.Charges.day;
import static osame.foundation.law.Charges.exempt;
import static osame.foundation.law.Charges.lines;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.DatePeriod;
import osame.foundation.Rate;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption.Kind;
import osame.foundation.law.ChargeSwitches.RoundSegment;

/** Grace, suspension, halves and decided amounts. */
@Tag("RC-095")
class ChargeExemptionsTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final ChargeSwitches DEFAULT = ChargeSwitches.DEFAULT;

  private final ChargeFacts facts = ChargeFacts.of(Yen.of(100_000), day("2026-03-31"));

  @Test
  void graceAndHalfLeaveTheFirstMonthAsItIs() {
    for (Kind kind : List.of(Kind.GRACE, Kind.HALF)) {
      ChargeResult result =
          DelinquencyCharge.paidOn(
              day("2026-05-10"),
              facts.withExemptions(exempt("2026-04-11", "2026-05-31", kind)),
              RATES,
              DEFAULT);
      assertThat(lines(result).get(0)).isEqualTo("2026-04-01..2026-04-30 30 100000 2.8 230");
      assertThat(result.segments()).hasSize(2);
    }
  }

  @Test
  void halfOfAnOddRateIsExact() {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2026-06-30"),
            facts.withExemptions(exempt("2026-05-01", "2026-06-30", Kind.HALF)),
            RATES,
            DEFAULT);
    assertThat(lines(result).get(1)).isEqualTo("2026-05-01..2026-06-30 61 100000 4.55 760 HALF");
    assertThat(result.segments().get(1).rawText()).isEqualTo("760.41");
  }

  @Test
  void halfOfAnEvenRate() {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2021-01-31"),
            ChargeFacts.of(Yen.of(100_000), day("2020-10-31"))
                .withExemptions(exempt("2021-01-01", "2021-12-31", Kind.HALF)),
            RATES,
            DEFAULT);
    assertThat(lines(result).get(2)).isEqualTo("2021-01-01..2021-01-31 31 100000 4.4 373 HALF");
  }

  @Test
  void theBestOfSeveralHolds() {
    ChargeResult result =
        DelinquencyCharge.paidOn(
            day("2026-08-31"),
            facts.withExemptions(
                exempt("2026-05-01", "2026-08-31", Kind.HALF),
                exempt("2026-06-01", "2026-07-31", Kind.GRACE),
                exempt("2026-07-01", "2026-07-31", Kind.FULL)),
            RATES,
            DEFAULT);
    assertThat(result.segments())
        .extracting(ChargeSegment::exemption)
        .containsExactly(null, Kind.HALF, Kind.GRACE, Kind.FULL, Kind.HALF);
  }

  /** Until 1999 the grace rate and half of phase 2 were the same; 2000 to 2013 grace was less. */
  @Test
  void halfIsTakenWhereItLeavesLessThanGrace() {
    YearRates rates = new YearRates(new Rate(28), new Rate(91), new Rate(50), new Rate(13));
    ChargeRates table = ChargeRates.of(List.of(new ChargeRates.Row(2026, 2026, rates)));
    ChargeFacts both =
        facts.withExemptions(
            exempt("2026-05-01", "2026-05-31", Kind.HALF),
            exempt("2026-05-01", "2026-05-31", Kind.GRACE));
    assertThat(
            DelinquencyCharge.paidOn(day("2026-05-31"), both, table, DEFAULT)
                .segments()
                .get(1)
                .exemption())
        .isEqualTo(Kind.HALF);
  }

  @Test
  void anAmountIsTakenFromItsPeriodOnly() {
    ChargeExemption thousand =
        new ChargeExemption(
            DatePeriod.ofInclusive(day("2026-06-01"), day("2026-06-30")),
            Kind.AMOUNT,
            Yen.of(1_000));
    ChargeResult result =
        DelinquencyCharge.paidOn(day("2026-07-31"), facts.withExemptions(thousand), RATES, DEFAULT);
    assertThat(lines(result))
        .containsExactly(
            "2026-04-01..2026-04-30 30 100000 2.8 230",
            "2026-05-01..2026-05-31 31 100000 9.1 772",
            "2026-06-01..2026-06-30 30 100000 9.1 0",
            "2026-07-01..2026-07-31 31 100000 9.1 772");
    assertThat(result.exempted()).isEqualTo(Yen.of(747));
    assertThat(result.sum()).isEqualTo(Yen.of(1_774));
    assertThat(result.finalAmount()).isEqualTo(Yen.of(1_700));
    assertThat(result.articles()).contains(Article.RELIEF).doesNotContain(Article.EXEMPTION);
    ChargeResult cutOnce =
        DelinquencyCharge.paidOn(
            day("2026-07-31"),
            facts.withExemptions(thousand),
            RATES,
            DEFAULT.with(RoundSegment.NONE));
    assertThat(cutOnce.sum()).isEqualTo(Yen.of(1_776));
  }

  @Test
  void anAmountIsSpentOnce() {
    ChargeExemption hundred =
        new ChargeExemption(DatePeriod.startingOn(day("2026-04-15")), Kind.AMOUNT, Yen.of(300));
    ChargeResult result =
        DelinquencyCharge.paidOn(day("2026-05-31"), facts.withExemptions(hundred), RATES, DEFAULT);
    assertThat(result.exempted()).isEqualTo(Yen.of(300));
    assertThat(result.segments())
        .extracting(ChargeSegment::exempted)
        .containsExactly(Yen.ZERO, Yen.of(122), Yen.of(178));
  }

  @Test
  void exemptDaysNeedNoRate() {
    ChargeFacts suspended =
        facts.withExemptions(
            new ChargeExemption(DatePeriod.startingOn(day("2026-04-01")), Kind.FULL, Yen.ZERO));
    assertThat(DelinquencyCharge.paidOn(day("2030-01-01"), suspended, RATES, DEFAULT).sum())
        .isEqualTo(Yen.ZERO);
  }

  @Test
  void anAmountBelongsToAnExemptionOfAnAmount() {
    DatePeriod always = DatePeriod.startingOn(day("2026-04-01"));
    assertThatThrownBy(() -> new ChargeExemption(always, Kind.AMOUNT, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChargeExemption(always, Kind.FULL, Yen.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
