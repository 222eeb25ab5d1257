package osame.operations.api;

import java.io.Serializable;
import osame.foundation.FiscalYear;

/**
 * Number of a letter, without gaps per kind and fiscal year.
 *
 * @param kind what is counted, such as {@code demand-notice}; forms may share a counter
 * @param fiscalYear year of the business date on which it was given
 * @param number from 1
 */
public record LetterNumber(String kind, FiscalYear fiscalYear, long number)
    implements Serializable {}
