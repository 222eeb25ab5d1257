package osame.access.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osame.access.api.DayKind;
import osame.access.api.ServiceExtension;
import osame.access.api.ServiceHours;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.calendar.CityTime;

/**
 * When which duty is open: a function of what was set and of the instant. A duty with hours of its
 * own has these alone; any other has those for every duty; without any it is open at all hours.
 *
 * @param hours all that were set, each with its period
 * @param extensions add to the hours
 * @param specialDays days that are treated as another kind
 */
record OpeningTimes(
    List<ServiceHours> hours,
    List<ServiceExtension> extensions,
    Map<LocalDate, DayKind> specialDays) {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private record Interval(Instant from, Instant until) {}

  OpeningTimes {
    hours = List.copyOf(hours);
    extensions = List.copyOf(extensions);
    specialDays = Map.copyOf(specialDays);
  }

  /**
   * Until when a duty is open that is open at the instant; looks two days ahead at most.
   *
   * @return empty if it is closed
   */
  Optional<Instant> openUntil(String duty, Instant at) {
    LocalDate today = CityTime.dayOf(at);
    List<Interval> open = new ArrayList<>();
    for (int day = -1; day <= 1; day++) {
      regular(duty, today.plusDays(day)).ifPresent(open::add);
    }
    for (ServiceExtension extension : extensions) {
      if (isFor(extension.duty(), duty)) {
        open.add(new Interval(extension.from(), extension.until()));
      }
    }
    open.sort(Comparator.comparing(Interval::from));
    Instant reached = at;
    for (Interval interval : open) {
      if (!interval.from().isAfter(reached) && interval.until().isAfter(reached)) {
        reached = interval.until();
      }
    }
    return reached.equals(at) ? Optional.empty() : Optional.of(reached);
  }

  /** Whether the duty has an hour on one of so many days from the first. */
  boolean opensWithin(String duty, LocalDate first, int days) {
    return first.datesUntil(first.plusDays(days)).anyMatch(day -> regular(duty, day).isPresent());
  }

  private Optional<Interval> regular(String duty, LocalDate day) {
    List<ServiceHours> valid = valid(duty, day);
    if (valid.isEmpty()) {
      return Optional.of(interval(day, 0, MINUTES_OF_A_DAY));
    }
    DayKind kind = kind(day);
    return valid.stream()
        .filter(row -> row.day() == kind && row.isOpen())
        .findFirst()
        .map(row -> interval(day, row.opens(), row.closes()));
  }

  private List<ServiceHours> valid(String duty, LocalDate day) {
    List<ServiceHours> valid =
        hours.stream()
            .filter(row -> isFor(row.duty(), duty) && row.validPeriod().contains(day))
            .toList();
    List<ServiceHours> own = valid.stream().filter(row -> row.duty().equals(duty)).toList();
    return own.isEmpty() ? valid : own;
  }

  private DayKind kind(LocalDate day) {
    DayKind special = specialDays.get(day);
    if (special != null) {
      return special;
    }
    DayKind weekday = DayKind.of(day.getDayOfWeek());
    boolean weekend = weekday == DayKind.SATURDAY || weekday == DayKind.SUNDAY;
    boolean closed = !BusinessCalendar.standard().isBusinessDay(day);
    return closed && !(weekend && isOnlyWeekend(day)) ? DayKind.HOLIDAY : weekday;
  }

  /** Saturdays and Sundays are closed days of the law too, but have hours of their own. */
  private static boolean isOnlyWeekend(LocalDate day) {
    return BusinessCalendar.standard()
        .closedBecause(day)
        .filter(reason -> reason.equals("土曜日") || reason.equals("日曜日"))
        .isPresent();
  }

  private static boolean isFor(String of, String duty) {
    return of.equals(duty) || of.equals(ServiceHours.EVERY_DUTY);
  }

  private static Interval interval(LocalDate day, int opens, int closes) {
    Instant midnight = CityTime.start(day).toInstant();
    return new Interval(
        midnight.plus(Duration.ofMinutes(opens)), midnight.plus(Duration.ofMinutes(closes)));
  }
}
