package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that a job takes in, as officers see it.
 *
 * @param fileId of the archive
 * @param state of the job
 * @param faults rows that could not be taken in
 */
public record FileIntake(
    long fileId,
    String name,
    long jobId,
    JobState state,
    long faults,
    String takenInBy,
    Instant takenInAt)
    implements Serializable {}
