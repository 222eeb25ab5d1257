package osame.foundation.calendar;

import java.time.LocalDate;

/**
 * Arithmetic of periods by the Civil Code, which the Local Tax Act borrows (article 20-5 paragraph
 * 1): the first day does not count unless the law counts it (Civil Code article 140), a period of
 * months or years ends on the day before the corresponding day, or at the end of the month that
 * lacks it (article 143 paragraph 2). None of these days is moved for holidays; where the law lets
 * a term slide, ask {@link BusinessCalendar#shiftDueDate}.
 */
public final class Periods {

  private static final int MONTHS_A_YEAR = 12;

  private Periods() {}

  /**
   * Last day of the period of {@code months} that begins at the start of {@code firstDay}.
   *
   * @param months zero or more; zero gives the day before the first
   */
  public static LocalDate lastDayOfMonths(LocalDate firstDay, int months) {
    if (months < 0) {
      throw new IllegalArgumentException("negative number of months");
    }
    LocalDate corresponding = firstDay.plusMonths(months);
    boolean missing = corresponding.getDayOfMonth() != firstDay.getDayOfMonth();
    return missing ? corresponding : corresponding.minusDays(1);
  }

  /**
   * Last day of the period of {@code years} that begins at the start of {@code firstDay}; a right
   * that lapses with it is gone on the day after.
   */
  public static LocalDate lastDayOfYears(LocalDate firstDay, int years) {
    return lastDayOfMonths(firstDay, Math.multiplyExact(years, MONTHS_A_YEAR));
  }

  /** "From the day after X until one month has passed" (翌日から1月を経過する日): the period's last day. */
  public static LocalDate oneMonthFromDayAfter(LocalDate day) {
    return lastDayOfMonths(day.plusDays(1), 1);
  }

  /** "N days from X" with the first day not counted (X から N 日以内): the last day. */
  public static LocalDate lastDayWithin(LocalDate day, int days) {
    return day.plusDays(days);
  }

  /**
   * "The day on which N days counted from X have passed" (X から起算してN日を経過した日): X is the first day, so
   * the result is X + N.
   */
  public static LocalDate dayAfterElapsed(LocalDate firstDay, int days) {
    return firstDay.plusDays(days);
  }
}
