package osame.receipt.api;

import java.time.LocalDate;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** The daily report and the closing of an accounting day (RC-031). */
public interface DayClosing {

  /** The report of any day, closed or not. */
  DailyReport report(LocalDate day);

  /** Days with files, bookings or a closing, latest first. */
  Page<DayState> days(PageRequest page);

  /**
   * Proposes to close the day; another officer approves, and then {@link #close} carries it out.
   *
   * @return id of the approval
   * @throws ReceiptException {@code RC-E-041} if a file keeps it open, {@code RC-E-042} if it does
   *     not tie out, {@code RC-E-043} if it is closed, {@code RC-E-044} if it is after the business
   *     date, {@code RC-E-046} if a posting on it is under way
   */
  long propose(Act act, LocalDate day, String remark);

  /**
   * Locks the day as approved.
   *
   * @throws ReceiptException as {@link #propose}; {@code RC-E-045} if the approval is not for a day
   * @throws osame.operations.api.OperationsException {@code OP-E-021} if it is not approved, {@code
   *     OP-E-022} if the figures changed since
   */
  void close(Act act, long approvalId);
}
