package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.BusinessDate;

/**
 * A list of what is due to be erased.
 *
 * @param retentionRunId id
 * @param businessDate the day for which it was made
 * @param state how far it is
 * @param due rows that are due and not held back, or were erased
 * @param held rows that are past their years and held back
 * @param listedBy who made it
 * @param listedAt when
 * @param proposedBy the administrator who proposed it; null before
 * @param releasedBy the approver who released it; null before
 * @param certificateNumber number of the certificate; null before the first row was erased
 * @param certified whether the certificate is complete
 */
public record RetentionRun(
    long retentionRunId,
    BusinessDate businessDate,
    RetentionState state,
    long due,
    long held,
    String listedBy,
    Instant listedAt,
    String proposedBy,
    String releasedBy,
    Long certificateNumber,
    boolean certified)
    implements Serializable {}
