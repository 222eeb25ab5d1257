package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.LevyYear;
import osame.foundation.Yen;
import osame.foundation.law.SplitShare;

/**
 * One share of what was collected in a month under one notice.
 *
 * @param levyYear year whose assessed amounts give the ratio
 * @param component tax or delinquency charge
 * @param month yen of the month; the sum of the year to date, less that to the month before, so
 *     that cut yen never add up
 * @param yearToDate yen of the fiscal year to the end of the month
 */
public record SplitRow(
    String taxItem,
    String taxItemName,
    LevyYear levyYear,
    Component component,
    SplitShare share,
    Yen month,
    Yen yearToDate)
    implements Serializable {}
