package osame.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days the law counts as closed: Sundays, national holidays, Saturdays, 29 to 31 December, 2
 * and 3 January (Local Tax Act article 20-5 paragraph 2; Order article 6-18). A calendar is
 * immutable; the city's own table of days ({@link #with}) goes before every rule.
 */
public final class BusinessCalendar {

  private static final BusinessCalendar STANDARD = new BusinessCalendar(Map.of());

  private final Map<LocalDate, SpecialDay> specialDays;

  private BusinessCalendar(Map<LocalDate, SpecialDay> specialDays) {
    this.specialDays = specialDays;
  }

  /**
   * A day that differs from the rules.
   *
   * @param closed whether nobody can pay on it
   * @param name why, as screens show it
   */
  public record SpecialDay(boolean closed, String name) {

    public SpecialDay {
      Objects.requireNonNull(name);
    }
  }

  /** The calendar of the law alone, for the years 1990 to 2099. */
  public static BusinessCalendar standard() {
    return STANDARD;
  }

  /** This calendar with further days; a day that is already there is replaced. */
  public BusinessCalendar with(Map<LocalDate, SpecialDay> days) {
    Map<LocalDate, SpecialDay> merged = new TreeMap<>(specialDays);
    merged.putAll(days);
    return new BusinessCalendar(merged);
  }

  /**
   * Why the day is closed, in Japanese, or empty for a business day.
   *
   * @throws IllegalArgumentException outside the years 1990 to 2099
   */
  public Optional<String> closedBecause(LocalDate day) {
    SpecialDay special = specialDays.get(day);
    if (special != null) {
      return special.closed() ? Optional.of(special.name()) : Optional.empty();
    }
    Optional<String> holiday = NationalHolidays.nameOf(day);
    if (holiday.isPresent()) {
      return holiday;
    }
    if (isYearEnd(day)) {
      return Optional.of("年末年始の休日");
    }
    DayOfWeek weekday = day.getDayOfWeek();
    if (weekday == DayOfWeek.SATURDAY) {
      return Optional.of("土曜日");
    }
    return weekday == DayOfWeek.SUNDAY ? Optional.of("日曜日") : Optional.empty();
  }

  private static boolean isYearEnd(LocalDate day) {
    return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29)
        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3);
  }

  public boolean isBusinessDay(LocalDate day) {
    return closedBecause(day).isEmpty();
  }

  /** The day itself if it is a business day, else the first one after it. */
  public LocalDate nextBusinessDay(LocalDate day) {
    LocalDate open = day;
    while (!isBusinessDay(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  /**
   * The n-th business day after the day, which itself does not count.
   *
   * @param businessDays zero or more; zero gives the day itself, open or not
   */
  public LocalDate plusBusinessDays(LocalDate day, int businessDays) {
    LocalDate reached = day;
    for (int i = 0; i < businessDays; i++) {
      reached = nextBusinessDay(reached.plusDays(1));
    }
    return reached;
  }

  /** That many business days before the day, which is not counted itself. */
  public LocalDate minusBusinessDays(LocalDate day, int businessDays) {
    LocalDate reached = day;
    int left = businessDays;
    while (left > 0) {
      reached = reached.minusDays(1);
      if (isBusinessDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /**
   * Where a term that the law lets slide ends (article 20-5 paragraph 2, Order article 6-18): the
   * nominal day or the next day that is not closed.
   */
  public LocalDate shiftDueDate(LocalDate nominal) {
    return nextBusinessDay(nominal);
  }

  /** All closed days that are holidays by the law in a year, before the city's own table. */
  public static List<LocalDate> nationalHolidays(int year) {
    return NationalHolidays.of(year);
  }
}
