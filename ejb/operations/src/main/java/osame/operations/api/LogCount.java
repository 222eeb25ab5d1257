package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a rule counted.
 *
 * @param about user ID, terminal or addressee number, as the rule counts by
 * @param name name of the officer; null if it is none
 * @param count of acts, people or rows, as the rule counts them
 * @param firstAt the first of the acts
 * @param lastAt the last of them
 */
public record LogCount(String about, String name, long count, Instant firstAt, Instant lastAt)
    implements Serializable {}
