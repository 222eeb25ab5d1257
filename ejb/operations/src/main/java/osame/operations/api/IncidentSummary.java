package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * An incident in figures.
 *
 * @param acts rows of the operation log
 * @param people people whose data was touched, each once
 * @param numberActs acts in which a personal number was shown or used
 * @param exports acts that gave out a file
 * @param exportedRows rows in those files
 * @param prints acts that printed
 * @param printedRows rows or letters that were printed
 * @param refused acts that were refused
 * @param firstAt the first act; null if there is none
 * @param lastAt the last act; null if there is none
 */
public record IncidentSummary(
    long acts,
    long people,
    long numberActs,
    long exports,
    long exportedRows,
    long prints,
    long printedRows,
    long refused,
    Instant firstAt,
    Instant lastAt)
    implements Serializable {}
