package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osame.foundation.law.Charges.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.law.AccountingRules.Booking;
import osame.foundation.law.AccountingRules.CarryOverDay;
import osame.foundation.law.AccountingRules.DecisiveDay;

@Tag("RC-009")
class AccountingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, 2026, CURRENT_YEAR",
    "2024, 2026, 2026, PAST_YEAR",
    "2025, 2025, 2026, CARRIED_OVER",
    "2023, 2025, 2026, CARRIED_OVER",
    "2020, 2020, 2026, CARRIED_OVER",
  })
  void classes(int taxYear, int levyYear, int fiscalYear, ReceivableClass expected) {
    assertThat(
            ReceivableClass.of(
                new TaxYear(taxYear), new LevyYear(levyYear), new FiscalYear(fiscalYear)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2027, 2026, 2027", "2026, 2027, 2026"})
  void impossibleYearsAreRefused(int taxYear, int levyYear, int fiscalYear) {
    assertThatThrownBy(
            () ->
                ReceivableClass.of(
                    new TaxYear(taxYear), new LevyYear(levyYear), new FiscalYear(fiscalYear)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025",
    "2026-04-01, 2026",
    "2026-05-31, 2026",
    "2027-01-04, 2026",
  })
  void theFiscalYearOfADay(LocalDate day, int year) {
    assertThat(AccountingRules.yearOfNotice(day)).isEqualTo(new FiscalYear(year));
  }

  /** 31 March 2029 is a Saturday: the term ends on 2 April, the revenue stays in the old year. */
  @Test
  void aTermThatSlidesIntoAprilStaysInItsYear() {
    DueDate term = new DueDate(day("2029-03-31"), day("2029-04-02"));
    assertThat(AccountingRules.yearOfTerm(term)).isEqualTo(new FiscalYear(2028));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025 only",
    "2026-04-01, both",
    "2026-05-31, both",
    "2026-06-01, 2026 only",
  })
  void inAprilAndMayBothYearsAreOpen(LocalDate day, String open) {
    List<FiscalYear> expected =
        switch (open) {
          case "both" -> List.of(new FiscalYear(2025), new FiscalYear(2026));
          case "2025 only" -> List.of(new FiscalYear(2025));
          default -> List.of(new FiscalYear(2026));
        };
    assertThat(AccountingRules.openOn(day)).isEqualTo(expected);
    assertThat(AccountingRules.isClosingPeriod(day)).isEqualTo(open.equals("both"));
  }

  @Test
  void carryOverDays() {
    FiscalYear year = new FiscalYear(2025);
    AccountingRules standard = AccountingRules.DEFAULT;
    AccountingRules june = new AccountingRules(CarryOverDay.JUNE_1);
    for (AccountingRules rules : List.of(standard, june)) {
      assertThat(rules.carriedOverOn(ReceivableClass.CURRENT_YEAR, year)).isEqualTo("2026-06-01");
      assertThat(rules.carriedOverOn(ReceivableClass.PAST_YEAR, year)).isEqualTo("2026-06-01");
    }
    assertThat(standard.carriedOverOn(ReceivableClass.CARRIED_OVER, year)).isEqualTo("2026-04-01");
    assertThat(june.carriedOverOn(ReceivableClass.CARRIED_OVER, year)).isEqualTo("2026-06-01");
    assertThat(Arrays.stream(CarryOverDay.values()).map(CarryOverDay::code))
        .containsExactly("04-01", "06-01");
  }

  @ParameterizedTest
  @CsvSource({
    // tax of 2025: until the accounts close, then carried over
    "2025, 2025, 2025-06-30, 2025, CURRENT_YEAR",
    "2025, 2025, 2026-03-31, 2025, CURRENT_YEAR",
    "2025, 2025, 2026-04-01, 2025, CURRENT_YEAR",
    "2025, 2025, 2026-05-31, 2025, CURRENT_YEAR",
    "2025, 2025, 2026-06-01, 2026, CARRIED_OVER",
    // paid before its year has begun
    "2026, 2026, 2026-03-31, 2026, CURRENT_YEAR",
    // levied late for an earlier year
    "2022, 2025, 2026-05-31, 2025, PAST_YEAR",
    "2022, 2025, 2026-06-01, 2026, CARRIED_OVER",
    // carried over before: April and May already belong to the new year
    "2024, 2024, 2026-03-31, 2025, CARRIED_OVER",
    "2024, 2024, 2026-04-01, 2026, CARRIED_OVER",
    "2020, 2020, 2026-05-31, 2026, CARRIED_OVER",
  })
  void theYearOfAPayment(
      int taxYear, int levyYear, LocalDate day, int year, ReceivableClass receivableClass) {
    Booking booking =
        AccountingRules.DEFAULT.bookingOf(
            new TaxYear(taxYear),
            new LevyYear(levyYear),
            new PaidOn(day),
            new ReceivedOn(day.plusDays(10)),
            DecisiveDay.PAID_ON);
    assertThat(booking).isEqualTo(new Booking(new FiscalYear(year), receivableClass));
  }

  @Test
  void aCityMayCarryOverEverythingInJune() {
    AccountingRules june = new AccountingRules(CarryOverDay.JUNE_1);
    Booking booking =
        june.bookingOf(
            new TaxYear(2024),
            new LevyYear(2024),
            new PaidOn(day("2026-05-31")),
            new ReceivedOn(day("2026-05-31")),
            DecisiveDay.PAID_ON);
    assertThat(booking).isEqualTo(new Booking(new FiscalYear(2025), ReceivableClass.CARRIED_OVER));
  }

  /** Paid at a shop on 30 May, remitted on 5 June: the bank's rule and the agent's rule differ. */
  @ParameterizedTest
  @CsvSource({"PAID_ON, 2025, CURRENT_YEAR", "RECEIVED_ON, 2026, CARRIED_OVER"})
  @Tag("RC-023")
  void theChannelDecidesWhichDayCounts(
      DecisiveDay decisiveDay, int year, ReceivableClass receivableClass) {
    Booking booking =
        AccountingRules.DEFAULT.bookingOf(
            new TaxYear(2025),
            new LevyYear(2025),
            new PaidOn(day("2026-05-30")),
            new ReceivedOn(day("2026-06-05")),
            decisiveDay);
    assertThat(booking).isEqualTo(new Booking(new FiscalYear(year), receivableClass));
  }
}
