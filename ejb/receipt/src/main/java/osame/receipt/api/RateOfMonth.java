package osame.receipt.api;

import java.io.Serializable;
import java.time.Month;

/**
 * The collection rate of the year's own levies at the end of a month, beside that of the year
 * before; hundredths of a percent, null where there is none.
 */
public record RateOfMonth(Month month, boolean nextYear, Long rate, Long yearBefore)
    implements Serializable {}
