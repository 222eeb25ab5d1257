package osame.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import osame.foundation.PublishedFigures;
import osame.foundation.PublishedFigures.Figure;

@Tag("RC-095")
class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    // printed by cities
    "2021-05-31, 2021-06-30",
    "2025-09-01, 2025-10-01",
    "2026-02-02, 2026-03-02",
    "2024-01-31, 2024-02-29",
    "2017-05-01, 2017-06-01",
    // months that lack the corresponding day
    "2026-01-29, 2026-02-28",
    "2026-01-30, 2026-02-28",
    "2024-01-28, 2024-02-28",
    "2024-01-29, 2024-02-29",
    "2026-02-28, 2026-03-31",
  })
  void oneMonthFromTheDayAfter(LocalDate due, LocalDate lastDay) {
    assertThat(Periods.oneMonthFromDayAfter(due)).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-01, 3, 2021-07-31",
    "2025-11-30, 3, 2026-02-28",
    "2026-04-01, 0, 2026-03-31",
    "2026-03-01, 12, 2027-02-28",
  })
  void severalMonths(LocalDate first, int months, LocalDate last) {
    assertThat(Periods.lastDayOfMonths(first, months)).isEqualTo(last);
  }

  @Test
  void aNegativeNumberOfMonthsIsRefused() {
    assertThatThrownBy(() -> Periods.lastDayOfMonths(LocalDate.EPOCH, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    // five years of prescription from the day after a due date, a part payment, a demand's ten days
    "2020-07-01, 5, 2025-06-30",
    "2020-07-28, 5, 2025-07-27",
    "2023-03-11, 5, 2028-03-10",
    "2026-07-28, 5, 2031-07-27",
    "2024-02-29, 1, 2025-02-28",
    "2024-02-29, 4, 2028-02-28",
  })
  void years(LocalDate first, int years, LocalDate last) {
    assertThat(Periods.lastDayOfYears(first, years)).isEqualTo(last);
  }

  static Stream<Figure> withinThreeDays() {
    return PublishedFigures.of("within3Days");
  }

  @ParameterizedTest
  @MethodSource("withinThreeDays")
  void theFirstDayOfATermDoesNotCount(Figure figure) {
    assertThat(Periods.lastDayWithin(figure.day("day"), 3))
        .isEqualTo(figure.expected().get("last"));
  }

  static Stream<Figure> sevenDaysElapsed() {
    return PublishedFigures.of("elapsed7Days");
  }

  @ParameterizedTest
  @MethodSource("sevenDaysElapsed")
  void daysThatHaveElapsedCountTheFirstDay(Figure figure) {
    assertThat(Periods.dayAfterElapsed(figure.day("day"), 7))
        .isEqualTo(figure.expected().get("day"));
  }

  /** Collected on a Thursday: the statement's term slides to Monday, the delivery date never. */
  @Test
  void aStatementOfDistribution() {
    LocalDate collected = LocalDate.of(2026, 10, 1);
    BusinessCalendar calendar = BusinessCalendar.standard();
    assertThat(calendar.shiftDueDate(Periods.lastDayWithin(collected, 3))).isEqualTo("2026-10-05");
    assertThat(Periods.dayAfterElapsed(LocalDate.of(2026, 10, 2), 7)).isEqualTo("2026-10-09");
  }
}
