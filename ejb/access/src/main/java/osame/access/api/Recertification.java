package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A review of all rights.
 *
 * @param dueOn last day for its decisions
 * @param rights how many there are
 * @param open how many are not decided
 * @param overdue whether the last day has passed and something is open
 */
public record Recertification(
    long recertificationId,
    LocalDate startedOn,
    LocalDate dueOn,
    long rights,
    long open,
    boolean overdue)
    implements Serializable {}
