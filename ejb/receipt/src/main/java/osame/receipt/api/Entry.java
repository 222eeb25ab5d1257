package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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
    LocalDate paidOn,
    LocalDate receivedOn,
    Channel channel,
    String institution,
    String origin,
    int line,
    Long reverses,
    boolean reversed,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {}
