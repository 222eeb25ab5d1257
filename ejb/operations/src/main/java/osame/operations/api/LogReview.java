package osame.operations.api;

import java.time.LocalDate;
import java.time.YearMonth;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Analysis of the operation log, its alerts and the monthly review (CM-024). */
public interface LogReview {

  /** Longest span of days that is analysed at once. */
  int MAX_DAYS = 400;

  /**
   * What a rule counts over some days, the most first; the analysis is logged.
   *
   * @throws OperationsException {@code OP-E-080} if the days are missing, in the wrong order or
   *     more than {@link #MAX_DAYS}
   */
  Page<LogCount> analyse(
      String terminal, LogRule rule, LocalDate from, LocalDate to, PageRequest page);

  /** From which count on a day is worth an alert; 0 for never. */
  long threshold(LogRule rule, LocalDate day);

  /** Alerts, those of the last days first. */
  Page<LogAlert> alerts(boolean onlyOpen, PageRequest page);

  /**
   * Closes an alert.
   *
   * @param remark what the reviewer found
   * @throws OperationsException {@code OP-E-081} if there is no such open alert, {@code OP-E-082}
   *     if there is no remark
   */
  void close(Act act, long logAlertId, String remark);

  /** The month's review as PDF: each account, officers' and contractors' alike, and the alerts. */
  byte[] monthlyReport(YearMonth month);
}
