package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/**
 * An expected file.
 *
 * @param receivedOn day of receipt for which it is expected
 * @param format code of the format
 * @param institution from which it comes; empty if any
 * @param inTimeUntil last day on which it is in time
 * @param amount yen of it; null until it is there
 */
public record Arrival(
    ReceivedOn receivedOn,
    String format,
    String institution,
    LocalDate inTimeUntil,
    ArrivalState state,
    Yen amount)
    implements Serializable {}
