package osame.receipt.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.calendar.BusinessCalendar;

class ArrivalRuleTest {

  private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
  private static final LocalDate SEPTEMBER_18 = LocalDate.of(2026, 9, 18);
  private static final LocalDate SEPTEMBER_30 = LocalDate.of(2026, 9, 30);

  @Test
  @Tag("RC-111")
  void everyBusinessDayOverTheHolidaysOfSeptember() {
    ArrivalRule rule = ArrivalRule.of("BUSINESS_DAYS +1");
    // 21 to 23 September 2026 are holidays
    assertThat(rule.expected(SEPTEMBER_18, LocalDate.of(2026, 9, 25), CALENDAR))
        .containsExactly(SEPTEMBER_18, LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 25));
    assertThat(rule.inTimeUntil(SEPTEMBER_18, CALENDAR)).isEqualTo(LocalDate.of(2026, 9, 24));
  }

  @Test
  @Tag("RC-111")
  void aClosedDayMovesToTheNextBusinessDay() {
    assertThat(ArrivalRule.of("WEEK 3 5 +0").expected(SEPTEMBER_18, SEPTEMBER_30, CALENDAR))
        .containsExactly(
            SEPTEMBER_18, LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 25), SEPTEMBER_30);
    assertThat(ArrivalRule.of("MONTH 20 31 +4").expected(SEPTEMBER_18, SEPTEMBER_30, CALENDAR))
        .containsExactly(LocalDate.of(2026, 9, 24), SEPTEMBER_30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DAILY +1", "BUSINESS_DAYS", "BUSINESS_DAYS 1 +1", "WEEK +1"})
  void whatIsNoRule(String text) {
    assertThatThrownBy(() -> ArrivalRule.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
