package osame.operations.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.foundation.calendar.BusinessCalendar;

/** The business date, and which days are business days. */
public interface BusinessDates {

  /**
   * The day for which the section works.
   *
   * @throws OperationsException {@code OP-E-002} if none was ever set
   */
  BusinessDate current();

  /**
   * Moves the business date forward; the first call sets it.
   *
   * @throws OperationsException {@code OP-E-001} if {@code to} is not after the current date
   */
  void advance(Act act, BusinessDate to);

  /** The rules of law, with the officers' additions and removals. */
  BusinessCalendar calendar();

  /** The officers' additions and removals, oldest first. */
  List<Holiday> holidays();

  /** Adds a day that differs from the rules, or replaces what was said about it. */
  void setHoliday(Act act, Holiday holiday);

  /**
   * Lets the rules hold again for a day.
   *
   * @throws OperationsException {@code OP-E-003} if nothing was said about it
   */
  void removeHoliday(Act act, LocalDate day);
}
