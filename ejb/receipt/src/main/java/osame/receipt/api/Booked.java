package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * A payment behind a figure of a report, or what took one back.
 *
 * @param received yen; less than zero if it takes a payment back
 * @param origin name of the file, or the kind of act
 */
public record Booked(
    long entryId,
    ReceivedOn receivedOn,
    PaidOn paidOn,
    EntryKind kind,
    Component component,
    Yen received,
    Channel channel,
    String institution,
    AddresseeNumber addresseeNumber,
    ReceivableKey key,
    String origin)
    implements Serializable {}
