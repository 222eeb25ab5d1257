package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.PaidOn;
import osame.foundation.Yen;

/**
 * One payment as it is keyed or scanned: by bar code, or by notice number and installment.
 *
 * @param barcode as scanned; null if keyed
 * @param levyYear only where notice number and installment alone are not enough; else null
 * @param taxItem the same
 * @param amount null for that of the bar code
 * @param paidOn the payer's day; at the counter the business date, whatever stands here
 */
public record BatchEntry(
    String barcode,
    NoticeNumber noticeNumber,
    Installment installment,
    LevyYear levyYear,
    String taxItem,
    Yen amount,
    PaidOn paidOn)
    implements Serializable {}
