package osame.receipt.api;

import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/** What each institution paid in (払込金額) against the sum of its notices (済通合計), by day (RC-035). */
public interface RemittanceChecks {

  /**
   * Days and institutions, latest first.
   *
   * @param openOnly true leaves out what matches or is settled
   */
  Page<RemittanceCheckRow> list(boolean openOnly, PageRequest page);

  /**
   * Records what an institution paid in; told again, the latest counts.
   *
   * @throws ReceiptException {@code RC-E-014} if the day lies after the business date, {@code
   *     RC-E-206} if the institution is no code, {@code RC-E-210} if the amount is below zero
   */
  void record(Act act, ReceivedOn day, String institution, Yen amount);

  /**
   * Explains a difference; another officer decides.
   *
   * @return id of the approval
   * @throws ReceiptException {@code RC-E-211} if there is no difference that is open
   */
  long propose(Act act, ReceivedOn day, String institution, String remark);

  /**
   * Settles a difference as approved.
   *
   * @throws ReceiptException {@code RC-E-211} if there is no such difference any more, {@code
   *     RC-E-212} if nobody approved its explanation
   * @throws osame.operations.api.OperationsException {@code OP-E-022} if the figures changed since
   */
  void settle(Act act, ReceivedOn day, String institution);
}
