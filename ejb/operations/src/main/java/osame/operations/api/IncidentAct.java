package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.access.api.Operation;

/**
 * One act of an incident.
 *
 * @param operationLogId id of the row of the operation log
 * @param recordedAt when
 * @param who user ID of the caller
 * @param name name of the officer; null if it is none
 * @param terminal from where
 * @param operation kind of act
 * @param function ID of the function
 * @param subject what it was done to
 * @param reason why; null if none was given
 * @param count rows
 * @param numberTouched whether a personal number was shown or used
 * @param documentNumber number of the document that was issued, or null
 */
public record IncidentAct(
    long operationLogId,
    Instant recordedAt,
    String who,
    String name,
    String terminal,
    Operation operation,
    String function,
    String subject,
    String reason,
    long count,
    boolean numberTouched,
    String documentNumber)
    implements Serializable {}
