package osame.receipt.levy;

import java.time.LocalDate;
import java.time.Month;
import osame.foundation.calendar.BusinessCalendar;

/**
 * The day that gives a tax its rank among creditors (法定納期限等; Local Tax Act article 14-9). A tax
 * that was fixed after its statutory due date ranks by the day of its notice, for which the day of
 * decision stands here.
 */
enum PriorityRule {
  /** The due date of the first installment: fixed asset tax and most others. */
  FIRST_TERM {
    @Override
    LocalDate ruleDay(int taxYear, LocalDate firstTerm, BusinessCalendar calendar) {
      return firstTerm;
    }
  },
  /** Inhabitant tax by ordinary collection: 15 March of the tax year, moved if closed (②五イ). */
  MARCH_15 {
    @Override
    LocalDate ruleDay(int taxYear, LocalDate firstTerm, BusinessCalendar calendar) {
      return calendar.shiftDueDate(LocalDate.of(taxYear, Month.MARCH, 15));
    }
  },
  /** Inhabitant tax by special collection: 31 May, which never moves (Order article 6-18). */
  MAY_31 {
    @Override
    LocalDate ruleDay(int taxYear, LocalDate firstTerm, BusinessCalendar calendar) {
      return LocalDate.of(taxYear, Month.MAY, 31);
    }
  };

  abstract LocalDate ruleDay(int taxYear, LocalDate firstTerm, BusinessCalendar calendar);

  /**
   * @param firstTerm due date of the notice's first installment, the statutory due date
   * @param decidedOn day of the decision to levy
   */
  LocalDate of(int taxYear, LocalDate firstTerm, LocalDate decidedOn, BusinessCalendar calendar) {
    return decidedOn.isAfter(firstTerm) ? decidedOn : ruleDay(taxYear, firstTerm, calendar);
  }
}
