package osame.operations.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.calendar.CityTime;
import osame.operations.api.LogReview;
import osame.operations.api.OperationsException;

/**
 * The days that are looked at, and what is out of hours on them.
 *
 * @param from first day
 * @param to last day
 * @param closed the days among them on which the section does not work
 * @param begins when the working day begins, {@code 0700}
 * @param ends when it ends
 */
record ReviewDays(
    LocalDate from, LocalDate to, List<LocalDate> closed, String begins, String ends) {

  /**
   * @throws OperationsException {@code OP-E-080} if the days can't be looked at
   */
  static void require(LocalDate from, LocalDate to) {
    if (from == null
        || to == null
        || to.isBefore(from)
        || ChronoUnit.DAYS.between(from, to) >= LogReview.MAX_DAYS) {
      throw new OperationsException("OP-E-080");
    }
  }

  static ReviewDays of(
      LocalDate from, LocalDate to, BusinessCalendar calendar, String begins, String ends) {
    List<LocalDate> closed =
        from.datesUntil(to.plusDays(1)).filter(day -> !calendar.isBusinessDay(day)).toList();
    return new ReviewDays(from, to, closed, begins, ends);
  }

  /** Binds the span of time. */
  Query bindSpan(Query query) {
    return query.bind("from", CityTime.start(from)).bind("until", CityTime.start(to.plusDays(1)));
  }

  /** Binds what is out of hours too. */
  Query bindHours(Query query) {
    return query
        .bindArray("closedDays", String.class, closed.stream().map(LocalDate::toString).toList())
        .bind("dayBegins", begins)
        .bind("dayEnds", ends);
  }
}
