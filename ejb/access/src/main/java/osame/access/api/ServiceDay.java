package osame.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day whose service hours are those of another kind of day: the city's own holiday, or a Sunday
 * on which the counter is open.
 */
public record ServiceDay(LocalDate day, String name, DayKind treatedAs, String setBy)
    implements Serializable {}
