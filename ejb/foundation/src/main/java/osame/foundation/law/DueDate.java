package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.calendar.BusinessCalendar;

/**
 * A due date with the day that the ordinance or the notice names and the day on which it ends
 * (Local Tax Act article 20-5 paragraph 2, Order article 6-18). Both are kept: the delinquency
 * charge looks at the shifted day, the fiscal year at the nominal one.
 *
 * @param nominal the day named
 * @param shifted the day itself or the next one that is not closed
 */
public record DueDate(LocalDate nominal, LocalDate shifted) implements Serializable {

  public DueDate {
    if (shifted.isBefore(nominal)) {
      throw new IllegalArgumentException("a due date is never shifted back");
    }
  }

  public static DueDate of(LocalDate nominal, BusinessCalendar calendar) {
    return new DueDate(nominal, calendar.shiftDueDate(nominal));
  }

  public boolean isShifted() {
    return !shifted.equals(nominal);
  }
}
