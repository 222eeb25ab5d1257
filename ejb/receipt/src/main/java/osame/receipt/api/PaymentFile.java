package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A payment file as officers see it: {@code total = posted + overpaid + suspense}, or it is
 * refused.
 *
 * @param archivedFileId null for a batch that was keyed
 * @param lines payment lines; null until read
 */
public record PaymentFile(
    long paymentFileId,
    Long archivedFileId,
    String name,
    PaymentFileFormat format,
    ReceivedOn receivedOn,
    PaymentFileState state,
    Long jobId,
    Integer lines,
    Yen total,
    Yen posted,
    Yen overpaid,
    Yen suspense,
    String takenInBy,
    Instant takenInAt)
    implements Serializable {}
