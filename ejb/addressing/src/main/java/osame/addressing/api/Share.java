package osame.addressing.api;

import java.io.Serializable;

/** A share of a whole, such as 1 of 3. */
public record Share(long numerator, long denominator) implements Serializable {}
