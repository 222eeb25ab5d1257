package osame.receipt.api;

import java.time.LocalDate;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** The daily report and the closing of an accounting day (RC-031). */
public interface DayClosing {

  DailyReport report(LocalDate day);

  /** Days with entries or files, latest first. */
  Page<DayState> days(PageRequest page);

  /**
   * Proposes to close the day; another officer approves, and then {@link #close} carries it out.
   *
   * @return id of the approval
   * @throws ReceiptException {@code RC-E-041} if a file keeps it open, {@code RC-E-042} if it does
   *     not tie out
   */
  long propose(Act act, LocalDate day, String remark);

  /**
   * Locks the day as approved.
   *
   * @throws ReceiptException as {@link #propose}; {@code OP-E-022} if the figures changed since
   */
  void close(Act act, long approvalId);
}
