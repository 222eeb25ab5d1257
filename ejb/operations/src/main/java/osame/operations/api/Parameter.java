package osame.operations.api;

import java.io.Serializable;
import osame.foundation.DatePeriod;

/**
 * One row of the parameter table.
 *
 * @param key dotted name, such as {@code receipt.levy.intake-mode}
 * @param scope what it holds for: empty for everything, else a code such as a tax item's
 * @param validPeriod days on which it is in force
 * @param value the value as text
 * @param source article of law or ordinance
 * @param approvedBy user ID; {@code migrate} for what was loaded from the configuration
 */
public record Parameter(
    String key,
    String scope,
    DatePeriod validPeriod,
    String value,
    String source,
    String approvedBy)
    implements Serializable {}
