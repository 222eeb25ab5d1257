package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;

/**
 * Dated holds that arrears pushes down (Local Tax Act articles 15 to 15-9); receipt computes from
 * them and never asks arrears.
 */
public interface ReceivableHolds {

  /**
   * Records a hold.
   *
   * @return its id
   * @throws ReceiptException {@code RC-E-050} if there is no such receivable, {@code RC-E-080} if
   *     one of the kind holds on some of the days already
   */
  long set(Act act, ReceivableHold hold);

  /**
   * Ends a hold early.
   *
   * @param lastDay the last day on which it holds
   * @throws ReceiptException {@code RC-E-081} if there is none, or it does not hold on that day
   */
  void end(Act act, long holdId, LocalDate lastDay);

  /** Holds of a receivable, oldest first. */
  List<ReceivableHold> of(long receivableId);
}
