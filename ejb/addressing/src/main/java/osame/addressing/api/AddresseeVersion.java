package osame.addressing.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;

/**
 * One piece of an addressee's history in two times.
 *
 * @param versionId 0 for an addressee without history
 * @param valid the days in which it was so; null for an addressee without history
 * @param recordedAt since when the city took it to be so
 * @param supersededAt until when; null if it still does
 * @param reason the words with which it was recorded
 * @param supersededBy null if it still holds
 */
public record AddresseeVersion(
    long versionId,
    AddresseeNumber number,
    AddresseeFacts facts,
    DatePeriod valid,
    Instant recordedAt,
    Instant supersededAt,
    String reason,
    String recordedBy,
    String supersededBy)
    implements Serializable {}
