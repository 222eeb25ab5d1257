package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A batch of payments that an officer keys or scans; also a row of the cash book.
 *
 * @param paymentFileId the batch is a payment file; this is its number
 * @param state {@code RECEIVED} while it is open
 * @param openedBy user ID
 * @param floatAmount change in the till at its opening; zero for notices
 * @param count lines that were not voided
 * @param total their yen
 * @param fees yen of certificates' fees in the till
 * @param stated the bundle's total, or the cash counted at the close; null while the till is open
 * @param difference cash counted less float, receipts and fees; null until then
 * @param remark why there is a difference; null if there is none
 */
public record PaymentBatch(
    long paymentFileId,
    BatchKind kind,
    PaymentFileState state,
    String institution,
    ReceivedOn receivedOn,
    String openedBy,
    Instant openedAt,
    Yen floatAmount,
    int count,
    Yen total,
    Yen fees,
    Yen stated,
    Yen difference,
    String remark)
    implements Serializable {

  public boolean isOpen() {
    return state == PaymentFileState.RECEIVED;
  }

  public boolean isTill() {
    return kind == BatchKind.TILL;
  }

  /** Cash that must be in the till, or the yen of the bundle. */
  public Yen expected() {
    return floatAmount.plus(total).plus(fees);
  }

  /** Yen still to be keyed until a bundle's total is reached; null for a till. */
  public Yen missing() {
    return isTill() ? null : stated.minus(total);
  }
}
