package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;

/**
 * The natural key of a receivable, as it stands on notices and in files.
 *
 * @param taxItem two-character code of the dated table of tax items
 */
public record ReceivableKey(
    LevyYear levyYear,
    TaxYear taxYear,
    String taxItem,
    NoticeNumber noticeNumber,
    Installment installment)
    implements Serializable {}
