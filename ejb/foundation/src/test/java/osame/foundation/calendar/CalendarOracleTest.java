package osame.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The holiday rules against a second set written the other way round: it builds the set of a year's
 * days step by step and takes the equinoxes from the position of the sun (Meeus, Astronomical
 * Algorithms, chapter 27) instead of the interpolation.
 */
@Tag("RC-010")
class CalendarOracleTest {

  static java.util.stream.IntStream years() {
    return java.util.stream.IntStream.rangeClosed(1990, 2099);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyDayOfAllYears(int year) {
    assertThat(BusinessCalendar.nationalHolidays(year)).containsExactlyElementsOf(holidays(year));
  }

  @Test
  void theShiftIsTheFirstOpenDayOfALinearSearch() {
    BusinessCalendar calendar = BusinessCalendar.standard();
    for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2035; day = day.plusDays(1)) {
      LocalDate shifted = calendar.shiftDueDate(day);
      assertThat(closed(shifted)).as("%s", shifted).isFalse();
      for (LocalDate between = day; between.isBefore(shifted); between = between.plusDays(1)) {
        assertThat(closed(between)).as("%s", between).isTrue();
      }
    }
  }

  private static boolean closed(LocalDate day) {
    int monthDay = day.getMonthValue() * 100 + day.getDayOfMonth();
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
        || monthDay >= 1229
        || monthDay <= 103
        || holidays(day.getYear()).contains(day);
  }

  private static TreeSet<LocalDate> holidays(int y) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int md : new int[] {101, 211, 429, 503, 505, 1103, 1123}) {
      days.add(day(y, md));
    }
    days.add(y < 2000 ? day(y, 115) : monday(y, 1, 2));
    days.add(equinox(y, false));
    days.add(equinox(y, true));
    if (y >= 2007) {
      days.add(day(y, 504));
    }
    if (y <= 2018) {
      days.add(day(y, 1223));
    } else if (y >= 2020) {
      days.add(day(y, 223));
    }
    days.add(y <= 2002 ? day(y, 915) : monday(y, 9, 3));
    if (y == 2020 || y == 2021) {
      days.add(day(y, y == 2020 ? 723 : 722));
      days.add(day(y, y == 2020 ? 724 : 723));
      days.add(day(y, y == 2020 ? 810 : 808));
    } else {
      days.add(y < 2000 ? day(y, 1010) : monday(y, 10, 2));
      if (y >= 1996) {
        days.add(y <= 2002 ? day(y, 720) : monday(y, 7, 3));
      }
      if (y >= 2016) {
        days.add(day(y, 811));
      }
    }
    switch (y) {
      case 1990 -> days.add(day(y, 1112));
      case 1993 -> days.add(day(y, 609));
      case 2019 -> {
        days.add(day(y, 501));
        days.add(day(y, 1022));
      }
      default -> {}
    }
    TreeSet<LocalDate> all = new TreeSet<>(days);
    for (LocalDate day : days) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        LocalDate substitute = day;
        while (days.contains(substitute)) {
          substitute = substitute.plusDays(1);
        }
        all.add(substitute);
      }
      if (days.contains(day.plusDays(2))) {
        all.add(day.plusDays(1));
      }
    }
    return all;
  }

  private static LocalDate day(int year, int monthDay) {
    return LocalDate.of(year, monthDay / 100, monthDay % 100);
  }

  private static LocalDate monday(int year, int month, int nth) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.plusDays((8 - first.getDayOfWeek().getValue()) % 7 + 7L * (nth - 1));
  }

  private static final double[][] TERMS = {
    {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186},
    {182, 27.85, 445267.112}, {156, 73.14, 45036.886}, {136, 171.52, 22518.443},
    {77, 222.54, 65928.934}, {74, 296.72, 3034.906}, {70, 243.58, 9037.513},
    {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
    {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417},
    {18, 155.12, 67555.328}, {17, 288.79, 4562.452}, {16, 198.04, 62894.029},
    {14, 199.76, 31436.921}, {12, 95.39, 14577.848}, {12, 287.11, 31931.756},
    {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
  };

  /** The day in Japan on which the sun stands over the equator. */
  private static LocalDate equinox(int year, boolean autumn) {
    double m = (year - 2000) / 1000.0;
    double mean =
        autumn
            ? 2451810.21715 + m * (365242.01767 + m * (-0.11575 + m * (0.00337 + m * 0.00078)))
            : 2451623.80984 + m * (365242.37404 + m * (0.05169 + m * (-0.00411 - m * 0.00057)));
    double t = (mean - 2451545) / 36525;
    double w = Math.toRadians(35999.373 * t - 2.47);
    double lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
    double sum = 0;
    for (double[] term : TERMS) {
      sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
    }
    double secondsFromEpoch = (mean + 0.00001 * sum / lambda - 2451545) * 86_400;
    long earthRotationLag = 75;
    return LocalDateTime.of(2000, 1, 1, 12, 0)
        .plusSeconds(Math.round(secondsFromEpoch) - earthRotationLag)
        .plus(9, ChronoUnit.HOURS)
        .toLocalDate();
  }
}
