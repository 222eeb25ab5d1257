package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Installment;
import osame.foundation.NoticeNumber;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A message of a convenience store about a payment: provisional until its outcome is known. Only a
 * final one is money.
 *
 * @param barcode the 44 digits as received
 * @param paidOn null if it can't be read
 * @param noticeNumber of the receivable; null if there is none
 * @param installment of the receivable; null if there is none
 * @param toldOn accounting day of the file that told it
 * @param outcome null while it is open
 * @param overdue true if it is open for longer than the city allows
 */
public record StorePayment(
    long storeMessageId,
    StoreMessage message,
    String barcode,
    Yen amount,
    PaidOn paidOn,
    String institution,
    NoticeNumber noticeNumber,
    Installment installment,
    String fileName,
    ReceivedOn toldOn,
    StoreOutcome outcome,
    boolean overdue)
    implements Serializable {}
