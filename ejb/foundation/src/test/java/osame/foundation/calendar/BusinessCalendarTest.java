package osame.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.foundation.PublishedFigures;
import osame.foundation.PublishedFigures.Figure;
import osame.foundation.calendar.BusinessCalendar.SpecialDay;
import osame.foundation.law.DueDate;

@Tag("RC-010")
class BusinessCalendarTest {

  private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

  static Stream<Figure> dueDates() {
    return PublishedFigures.of("dueDate");
  }

  @ParameterizedTest
  @MethodSource("dueDates")
  void dueDatesThatCitiesPrinted(Figure figure) {
    DueDate dueDate = DueDate.of(figure.day("nominal"), CALENDAR);
    assertThat(dueDate.shifted()).isEqualTo(figure.expected().get("shifted"));
    assertThat(dueDate.nominal()).isEqualTo(figure.day("nominal"));
    assertThat(dueDate.isShifted()).isEqualTo(!dueDate.shifted().equals(dueDate.nominal()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 2026-06-01", // Sunday
    "2025-05-31, 2025-06-02", // Saturday
    "2025-08-31, 2025-09-01",
    "2026-01-31, 2026-02-02",
    "2026-10-31, 2026-11-02",
    "2026-10-04, 2026-10-05",
    "2026-06-30, 2026-06-30",
    "2024-12-31, 2025-01-06", // year's end, New Year, then a weekend
    "2026-12-28, 2026-12-28",
    "2026-12-29, 2027-01-04",
    "2023-12-29, 2024-01-04",
    "2024-05-03, 2024-05-07", // Friday to a substitute Monday
    "2019-04-27, 2019-05-07", // ten days: enthronement with the days between
    "2026-09-20, 2026-09-24", // a Sunday and three days of autumn
    "2026-05-02, 2026-05-07",
  })
  void termsSlide(LocalDate nominal, LocalDate shifted) {
    assertThat(CALENDAR.shiftDueDate(nominal)).isEqualTo(shifted);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, '1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14"
        + " 10/22 11/3 11/4 11/23'",
    "2020, '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23'",
    "2021, '1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23'",
    "2024, '1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14"
        + " 11/3 11/4 11/23'",
    "2025, '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23"
        + " 11/24'",
    "2026, '1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23'",
    "2009, '1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23'",
    "1998, '1/1 1/15 2/11 3/21 4/29 5/3 5/4 5/5 7/20 9/15 9/23 10/10 11/3 11/23 12/23'",
    "1993, '1/1 1/15 2/11 3/20 4/29 5/3 5/4 5/5 6/9 9/15 9/23 10/10 10/11 11/3 11/23 12/23'",
    "1990, '1/1 1/15 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 9/15 9/23 9/24 10/10 11/3 11/12 11/23"
        + " 12/23 12/24'",
  })
  void holidaysAsTheGovernmentPrintedThem(int year, String days) {
    List<LocalDate> expected =
        Stream.of(days.split(" "))
            .map(day -> day.split("/"))
            .map(d -> LocalDate.of(year, Integer.parseInt(d[0]), Integer.parseInt(d[1])))
            .toList();
    assertThat(BusinessCalendar.nationalHolidays(year)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 元日",
    "2026-09-22, 国民の休日",
    "2026-05-06, 振替休日",
    "2019-10-14, 体育の日",
    "2022-10-10, スポーツの日",
    "2006-04-29, みどりの日",
    "2007-04-29, 昭和の日",
    "2026-03-20, 春分の日",
    "2026-01-02, 年末年始の休日",
    "2026-12-31, 年末年始の休日",
    "2026-11-21, 土曜日",
    "2026-11-22, 日曜日",
  })
  void aClosedDaySaysWhy(LocalDate day, String reason) {
    assertThat(CALENDAR.closedBecause(day)).contains(reason);
    assertThat(CALENDAR.isBusinessDay(day)).isFalse();
  }

  @Test
  void theCitysTableGoesBeforeTheRules() {
    LocalDate monday = LocalDate.of(2026, 6, 1);
    LocalDate saturday = LocalDate.of(2026, 6, 6);
    BusinessCalendar ofCity =
        CALENDAR
            .with(Map.of(monday, new SpecialDay(true, "臨時の休日")))
            .with(Map.of(saturday, new SpecialDay(false, "臨時開庁")));
    assertThat(ofCity.shiftDueDate(LocalDate.of(2026, 5, 31))).isEqualTo("2026-06-02");
    assertThat(ofCity.closedBecause(monday)).contains("臨時の休日");
    assertThat(ofCity.isBusinessDay(saturday)).isTrue();
    assertThat(ofCity.with(Map.of(monday, new SpecialDay(false, "取消"))).isBusinessDay(monday))
        .isTrue();
    assertThat(CALENDAR.isBusinessDay(monday)).as("the standard is untouched").isTrue();
  }

  @Test
  void businessDaysAreCounted() {
    LocalDate friday = LocalDate.of(2026, 5, 1);
    assertThat(CALENDAR.plusBusinessDays(friday, 0)).isEqualTo(friday);
    assertThat(CALENDAR.plusBusinessDays(friday, 1)).isEqualTo("2026-05-07");
    assertThat(CALENDAR.plusBusinessDays(friday, 3)).isEqualTo("2026-05-11");
    assertThat(CALENDAR.minusBusinessDays(LocalDate.of(2026, 5, 11), 3)).isEqualTo(friday);
    assertThat(CALENDAR.minusBusinessDays(LocalDate.of(2026, 5, 10), 1)).isEqualTo("2026-05-08");
    assertThat(CALENDAR.minusBusinessDays(friday, 0)).isEqualTo(friday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989-12-31", "2100-01-01"})
  void yearsWithoutRulesAreRefused(LocalDate day) {
    assertThatThrownBy(() -> CALENDAR.isBusinessDay(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(day.getYear()));
  }

  @Test
  void aDueDateNeverShiftsBack() {
    LocalDate day = LocalDate.of(2026, 6, 2);
    assertThatThrownBy(() -> new DueDate(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
