package osame.foundation.law;

import java.time.LocalDate;

/**
 * Days that the demand notice (督促状) decides: inhabitant tax (Local Tax Act articles 329, 331),
 * fixed asset tax (371, 373), light motor vehicle tax (463-25, 463-27). None of them moves for a
 * closed day (unconfirmed in law).
 */
public final class DemandDays {

  private static final int TO_BE_SENT_WITHIN = 20;
  private static final int UNPAID_FOR = 10;
  private static final int PUBLISHED_FOR = 7;

  private DemandDays() {}

  /**
   * The last day on which the notice should leave: within 20 days after the due date (article 329
   * paragraph 1). A later one is valid all the same.
   */
  public static LocalDate latestDispatch(LocalDate dueDate) {
    return dueDate.plusDays(TO_BE_SENT_WITHIN);
  }

  /**
   * The first day on which property can be seized: unpaid when 10 days have passed, counted from
   * the day of dispatch (article 331 paragraph 1 item 1).
   */
  public static LocalDate seizureFrom(LocalDate dispatchedOn) {
    return dispatchedOn.plusDays(UNPAID_FOR + 1);
  }

  /**
   * The day on which service by publication (公示送達) takes effect: 7 days have passed, the first day
   * of posting counted (article 20-2 paragraph 3).
   */
  public static LocalDate servedByPublication(LocalDate postedOn) {
    return postedOn.plusDays(PUBLISHED_FOR);
  }
}
