package osame.receipt.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * The counter and the bundles of paid notices (RC-021, RC-109): payments are keyed or scanned one
 * by one, provisional until the total matches, then posted as a payment file.
 */
public interface BatchDesk {

  /**
   * Opens a till on the business date.
   *
   * @param floatAmount change put into it
   * @return its number
   * @throws ReceiptException {@code RC-E-012} if the day is closed
   */
  long openTill(Act act, Yen floatAmount);

  /**
   * Opens a bundle.
   *
   * @param institution up to 10 letters and digits
   * @param stated total on its cover
   * @throws ReceiptException {@code RC-E-012} if the day is closed, {@code RC-E-014} if it lies
   *     after the business date, {@code RC-E-206} if the institution is no code
   */
  long openNotices(Act act, ReceivedOn receivedOn, String institution, Yen stated);

  Optional<PaymentBatch> find(long paymentFileId);

  /** All batches, open ones first, then the latest: the cash book. */
  Page<PaymentBatch> list(PageRequest page);

  /** Lines of a batch, latest first. */
  Page<BatchLine> lines(long paymentFileId, PageRequest page);

  /**
   * Adds a payment.
   *
   * @return its line
   * @throws ReceiptException {@code RC-E-200} if the batch is not open, {@code RC-E-201} if the bar
   *     code can't be read, {@code RC-E-202} if several receivables fit, {@code RC-E-203} if the
   *     counter would take money for no receivable, {@code RC-E-204} if amount or day is missing or
   *     impossible
   */
  BatchLine add(Act act, long paymentFileId, BatchEntry entry);

  /**
   * Voids a payment of an open batch; the act's reason says why. Its number stays used.
   *
   * @throws ReceiptException {@code RC-E-200} if the batch is not open or has no such line
   */
  void voidLine(Act act, long paymentFileId, int line);

  /**
   * Posts the batch and closes it.
   *
   * @param stated the bundle's total, or the cash in the till, float included
   * @param remark why a till does not match; null otherwise
   * @throws ReceiptException {@code RC-E-200} if the batch is not open, {@code RC-E-205} if the
   *     total does not match, {@code RC-E-035} if another posting is at work on a receivable
   */
  void fix(Act act, long paymentFileId, Yen stated, String remark);
}
