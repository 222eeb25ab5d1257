package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.Yen;

/**
 * A levy file as officers see it.
 *
 * @param lines rows without header and control record; null until read
 * @param total sum of all rows' amounts, equal to the control record
 * @param taken rows taken in
 * @param faults rows listed with a fault
 */
public record LevyFile(
    long levyFileId,
    long archivedFileId,
    String name,
    LevyFileState state,
    Long jobId,
    Integer lines,
    Yen total,
    Integer taken,
    Integer faults,
    String takenInBy,
    Instant takenInAt)
    implements Serializable {}
