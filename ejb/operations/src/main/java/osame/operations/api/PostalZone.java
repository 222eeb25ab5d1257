package osame.operations.api;

import java.io.Serializable;

/**
 * Envelopes of a print lot for one region, as the post counts them.
 *
 * @param prefix first three digits of the postal code; empty for letters without one
 * @param firstNumber number of its first letter
 * @param lastNumber number of its last letter
 */
public record PostalZone(String prefix, long envelopes, long firstNumber, long lastNumber)
    implements Serializable {}
