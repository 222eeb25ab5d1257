package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A payment that could not be posted.
 *
 * @param keyAsReceived the receivable's key as the file has it
 * @param paidOn the payer's day; null if the file has none that can be read
 * @param ageDays days since receivedOn, by the business date
 * @param owner user ID of the officer who works on it; null if nobody
 */
public record Suspense(
    long suspenseId,
    long paymentFileId,
    String fileName,
    int line,
    Yen amount,
    SuspenseReason reason,
    String keyAsReceived,
    Channel channel,
    String institution,
    PaidOn paidOn,
    ReceivedOn receivedOn,
    int ageDays,
    String owner)
    implements Serializable {}
