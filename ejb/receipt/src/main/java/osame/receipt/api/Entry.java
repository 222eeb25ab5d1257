package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A ledger entry as officers see it.
 *
 * @param amount plus raises, minus lowers what is owed
 * @param paidOn null unless money
 * @param origin file name or act from which it came
 * @param reverses the entry it takes back, or null
 * @param reversed true if a later entry takes it back
 */
public record Entry(
    long entryId,
    Component component,
    EntryKind kind,
    Yen amount,
    PaidOn paidOn,
    ReceivedOn receivedOn,
    Channel channel,
    String institution,
    String origin,
    int line,
    Long reverses,
    boolean reversed,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {}
