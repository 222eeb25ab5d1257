package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job as officers see it.
 *
 * @param step name of the step it is at; null before the first
 * @param done units done of the step, such as lines
 * @param total units of the step; 0 while unknown
 * @param errorCode why it failed, or null
 * @param attempts how often an instance took it up
 */
public record JobStatus(
    long jobId,
    String kind,
    String period,
    JobState state,
    String step,
    long done,
    long total,
    String errorCode,
    int attempts,
    String requestedBy,
    Instant requestedAt,
    Instant endedAt)
    implements Serializable {}
