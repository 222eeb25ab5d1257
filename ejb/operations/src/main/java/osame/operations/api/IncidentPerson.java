package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.AddresseeNumber;

/**
 * A person whose data was touched in an incident.
 *
 * @param addressee whose data
 * @param looks searches and views that showed it
 * @param changes acts and batches that worked on it
 * @param outputs exports and prints that gave it out
 * @param numberTouched whether the personal number was shown or used in any of them
 * @param firstAt the first of the acts
 * @param lastAt the last of them
 */
public record IncidentPerson(
    AddresseeNumber addressee,
    long looks,
    long changes,
    long outputs,
    boolean numberTouched,
    Instant firstAt,
    Instant lastAt)
    implements Serializable {}
