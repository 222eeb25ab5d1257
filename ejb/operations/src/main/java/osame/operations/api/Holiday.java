package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that differs from the rules of law.
 *
 * @param name why, as screens show it
 * @param closed true for a day closed in addition, false for one that is open although the rules
 *     close it
 */
public record Holiday(LocalDate day, String name, boolean closed) implements Serializable {}
