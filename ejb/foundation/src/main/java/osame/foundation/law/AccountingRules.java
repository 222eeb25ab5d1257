package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import osame.foundation.FiscalYear;
import osame.foundation.LevyYear;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;

/**
 * Which fiscal year revenue belongs to: Local Autonomy Act articles 208 and 235-5, its Order
 * article 142. The accounts of a year stay open in April and May after it (closing period, 出納整理期間)
 * for what was determined in that year; older receivables were closed on 31 March already and are
 * carried over on the city's carry-over day.
 *
 * @param carryOverDay CARRYOVER_DAY_PAST: first day in the new year of what was carried over before
 */
public record AccountingRules(CarryOverDay carryOverDay) implements Serializable {

  /** Receivables carried over before re-open on 1 April. */
  public static final AccountingRules DEFAULT = new AccountingRules(CarryOverDay.APRIL_1);

  public AccountingRules {
    Objects.requireNonNull(carryOverDay);
  }

  /** First day in the new fiscal year of receivables that had been carried over before. */
  public enum CarryOverDay {
    APRIL_1("04-01", MonthDay.of(Month.APRIL, 1)),
    JUNE_1("06-01", MonthDay.of(Month.JUNE, 1));

    private final String code;
    private final MonthDay day;

    CarryOverDay(String code, MonthDay day) {
      this.code = code;
      this.day = day;
    }

    /** The value of the parameter. */
    public String code() {
      return code;
    }
  }

  /** Which of a payment's two days decides its year; a parameter of each channel. */
  public enum DecisiveDay {
    /** A bank that receives for the city: the payer's day. */
    PAID_ON,
    /** An agent such as a convenience store: the day the money reached the city. */
    RECEIVED_ON
  }

  /**
   * Where a payment is booked.
   *
   * @param year fiscal year
   * @param receivableClass class of the receivable in that year
   */
  public record Booking(FiscalYear year, ReceivableClass receivableClass) implements Serializable {}

  /**
   * Year of revenue with a fixed term: the year of the term's last day as the ordinance names it,
   * before any shift for holidays (Order article 142 paragraph 1 item 1).
   */
  public static FiscalYear yearOfTerm(DueDate dueDate) {
    return FiscalYear.containing(dueDate.nominal());
  }

  /** Year of revenue levied as occasion arises: that of the notice's dispatch (item 2). */
  public static FiscalYear yearOfNotice(LocalDate dispatchDate) {
    return FiscalYear.containing(dispatchDate);
  }

  /** True in April and May, when the accounts of the year before are still open. */
  public static boolean isClosingPeriod(LocalDate day) {
    return day.getMonth() == Month.APRIL || day.getMonth() == Month.MAY;
  }

  /** Fiscal years whose accounts are open on a day, the older first. */
  public static List<FiscalYear> openOn(LocalDate day) {
    FiscalYear current = FiscalYear.containing(day);
    return isClosingPeriod(day)
        ? List.of(new FiscalYear(current.value() - 1), current)
        : List.of(current);
  }

  /**
   * First day on which an unpaid receivable stands in the next fiscal year as carried over.
   *
   * @param year fiscal year in which it stands now
   */
  public LocalDate carriedOverOn(ReceivableClass receivableClass, FiscalYear year) {
    return receivableClass == ReceivableClass.CARRIED_OVER
        ? carryOverDay.day.atYear(year.value() + 1)
        : year.closingOfAccounts().plusDays(1);
  }

  /**
   * Fiscal year and class under which a payment is booked. Money for a receivable of the year that
   * ended, decided by a day up to 31 May, still belongs to that year.
   */
  public Booking bookingOf(
      TaxYear taxYear,
      LevyYear levyYear,
      PaidOn paidOn,
      ReceivedOn receivedOn,
      DecisiveDay decisiveDay) {
    LocalDate day = decisiveDay == DecisiveDay.PAID_ON ? paidOn.value() : receivedOn.value();
    FiscalYear year = new FiscalYear(levyYear.value());
    ReceivableClass current = ReceivableClass.of(taxYear, levyYear, year);
    while (!day.isBefore(carriedOverOn(current, year))) {
      year = new FiscalYear(year.value() + 1);
      current = ReceivableClass.CARRIED_OVER;
    }
    return new Booking(year, current);
  }
}
