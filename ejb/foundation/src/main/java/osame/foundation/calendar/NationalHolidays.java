package osame.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * National holidays by the Act on National Holidays (国民の祝日に関する法律) as it stood in each year from
 * 1990 on: the named days of article 2 with the years in which they were kept, the days made for
 * single ceremonies and for the games of 2020 and 2021, substitute days (article 3 paragraph 2) and
 * days between two holidays (paragraph 3).
 *
 * <p>The equinoxes follow the usual interpolation of the observatory's tables, good to 2099; the
 * government fixes them by notice each February for the next year, so an officer can overrule them
 * in the city's own table ({@link BusinessCalendar#with}).
 */
final class NationalHolidays {

  /** First year for which the rules below are complete. */
  static final int FIRST_YEAR = 1990;

  /** Last year for which the interpolation of the equinoxes holds. */
  static final int LAST_YEAR = 2099;

  private static final int FOREVER = Integer.MAX_VALUE;

  private static final List<Fixed> FIXED =
      List.of(
          new Fixed("元日", 1, 1, FIRST_YEAR, FOREVER),
          new Fixed("成人の日", 1, 15, FIRST_YEAR, 1999),
          new Fixed("建国記念の日", 2, 11, FIRST_YEAR, FOREVER),
          new Fixed("天皇誕生日", 2, 23, 2020, FOREVER),
          new Fixed("みどりの日", 4, 29, FIRST_YEAR, 2006),
          new Fixed("昭和の日", 4, 29, 2007, FOREVER),
          new Fixed("憲法記念日", 5, 3, FIRST_YEAR, FOREVER),
          new Fixed("みどりの日", 5, 4, 2007, FOREVER),
          new Fixed("こどもの日", 5, 5, FIRST_YEAR, FOREVER),
          new Fixed("海の日", 7, 20, 1996, 2002),
          new Fixed("山の日", 8, 11, 2016, 2019),
          new Fixed("山の日", 8, 11, 2022, FOREVER),
          new Fixed("敬老の日", 9, 15, FIRST_YEAR, 2002),
          new Fixed("体育の日", 10, 10, FIRST_YEAR, 1999),
          new Fixed("文化の日", 11, 3, FIRST_YEAR, FOREVER),
          new Fixed("勤労感謝の日", 11, 23, FIRST_YEAR, FOREVER),
          new Fixed("天皇誕生日", 12, 23, FIRST_YEAR, 2018),
          new Fixed("即位礼正殿の儀", 11, 12, 1990, 1990),
          new Fixed("皇太子徳仁親王の結婚の儀", 6, 9, 1993, 1993),
          new Fixed("天皇の即位の日", 5, 1, 2019, 2019),
          new Fixed("即位礼正殿の儀", 10, 22, 2019, 2019),
          new Fixed("海の日", 7, 23, 2020, 2020),
          new Fixed("スポーツの日", 7, 24, 2020, 2020),
          new Fixed("山の日", 8, 10, 2020, 2020),
          new Fixed("海の日", 7, 22, 2021, 2021),
          new Fixed("スポーツの日", 7, 23, 2021, 2021),
          new Fixed("山の日", 8, 8, 2021, 2021));

  private static final List<Monday> MONDAYS =
      List.of(
          new Monday("成人の日", 1, 2, 2000, FOREVER),
          new Monday("海の日", 7, 3, 2003, 2019),
          new Monday("海の日", 7, 3, 2022, FOREVER),
          new Monday("敬老の日", 9, 3, 2003, FOREVER),
          new Monday("体育の日", 10, 2, 2000, 2019),
          new Monday("スポーツの日", 10, 2, 2022, FOREVER));

  private NationalHolidays() {}

  /** The holiday's name, if the day is one. */
  static Optional<String> nameOf(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "no holiday rules for " + day.getYear() + ", only " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    Map<LocalDate, String> named = namedDays(day.getYear());
    if (named.containsKey(day)) {
      return Optional.of(named.get(day));
    }
    if (isSubstitute(day, named)) {
      return Optional.of("振替休日");
    }
    boolean between = named.containsKey(day.minusDays(1)) && named.containsKey(day.plusDays(1));
    return between ? Optional.of("国民の休日") : Optional.empty();
  }

  /** The first day after a holiday on a Sunday that is not itself a holiday. */
  private static boolean isSubstitute(LocalDate day, Map<LocalDate, String> named) {
    LocalDate before = day.minusDays(1);
    while (named.containsKey(before)) {
      if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
        return true;
      }
      before = before.minusDays(1);
    }
    return false;
  }

  private static Map<LocalDate, String> namedDays(int year) {
    Map<LocalDate, String> days = new HashMap<>();
    for (Fixed rule : FIXED) {
      if (rule.firstYear() <= year && year <= rule.lastYear()) {
        days.put(LocalDate.of(year, rule.month(), rule.day()), rule.name());
      }
    }
    for (Monday rule : MONDAYS) {
      if (rule.firstYear() <= year && year <= rule.lastYear()) {
        days.put(rule.in(year), rule.name());
      }
    }
    days.put(MonthDay.of(3, vernalEquinox(year)).atYear(year), "春分の日");
    days.put(MonthDay.of(9, autumnalEquinox(year)).atYear(year), "秋分の日");
    return days;
  }

  /** Day of March. */
  static int vernalEquinox(int year) {
    return equinox(year, 20_843_100);
  }

  /** Day of September. */
  static int autumnalEquinox(int year) {
    return equinox(year, 23_248_800);
  }

  /** Interpolates in millionths of a day from the equinox of 1980. */
  private static int equinox(int year, int in1980) {
    int years = year - 1980;
    return (in1980 + 242_194 * years) / 1_000_000 - years / 4;
  }

  private record Fixed(String name, int month, int day, int firstYear, int lastYear) {}

  /** A holiday on the n-th Monday of a month. */
  private record Monday(String name, int month, int nth, int firstYear, int lastYear) {

    LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }
  }

  /** All holidays of a year in order, for lists and tests. */
  static List<LocalDate> of(int year) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate d = LocalDate.of(year, 1, 1); d.getYear() == year; d = d.plusDays(1)) {
      if (nameOf(d).isPresent()) {
        days.add(d);
      }
    }
    return days;
  }
}
