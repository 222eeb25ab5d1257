package osame.access.api;

import java.time.DayOfWeek;

/** Days that have service hours of their own; the database's check lists the same names. */
public enum DayKind {
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY,

  /** A holiday of the law or at the year's end, on whatever day of the week. */
  HOLIDAY;

  /** The kind of a day that is no holiday. */
  public static DayKind of(DayOfWeek day) {
    return valueOf(day.name());
  }
}
