package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.PaidOn;
import osame.foundation.Yen;

/**
 * A payment of a batch.
 *
 * @param receiptNumber batch and line, as printed on the receipt: {@code 12-003}
 * @param keyAsKeyed what was scanned or keyed
 * @param key the receivable; null if there is none, which only a paid notice may have
 * @param open yen open on the receivable now, not less by this batch; null without one
 * @param voidedBecause why it was voided; null if it counts
 */
public record BatchLine(
    long paymentFileId,
    int line,
    String receiptNumber,
    String keyAsKeyed,
    ReceivableKey key,
    Yen open,
    Yen amount,
    PaidOn paidOn,
    String voidedBecause,
    String keyedBy)
    implements Serializable {}
