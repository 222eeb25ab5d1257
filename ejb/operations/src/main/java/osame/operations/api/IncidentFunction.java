package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.access.api.Operation;

/**
 * What was done with one function in an incident.
 *
 * @param function ID of the function
 * @param operation kind of act
 * @param acts how often
 * @param rows rows seen, changed or given out
 * @param numberActs of these acts, those in which a personal number was shown or used
 * @param firstAt the first of the acts
 * @param lastAt the last of them
 */
public record IncidentFunction(
    String function,
    Operation operation,
    long acts,
    long rows,
    long numberActs,
    Instant firstAt,
    Instant lastAt)
    implements Serializable {}
