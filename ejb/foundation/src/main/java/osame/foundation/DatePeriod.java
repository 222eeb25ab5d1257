package osame.foundation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Half-open period of days, as PostgreSQL's {@code daterange} keeps it.
 *
 * @param from first day
 * @param until day after the last one; null for a period without end
 */
public record DatePeriod(LocalDate from, LocalDate until) implements Serializable {

  public DatePeriod {
    Objects.requireNonNull(from);
    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("empty period from " + from + " until " + until);
    }
  }

  /**
   * The period of both days and all between.
   *
   * @param last null for a period without end
   */
  public static DatePeriod ofInclusive(LocalDate first, LocalDate last) {
    return new DatePeriod(first, last == null ? null : last.plusDays(1));
  }

  public static DatePeriod startingOn(LocalDate from) {
    return new DatePeriod(from, null);
  }

  /** The last day; null for a period without end. */
  public LocalDate lastDay() {
    return until == null ? null : until.minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public boolean overlaps(DatePeriod other) {
    return (other.until == null || from.isBefore(other.until))
        && (until == null || other.from.isBefore(until));
  }
}
