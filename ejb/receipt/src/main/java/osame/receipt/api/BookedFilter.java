package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.FiscalYear;
import osame.foundation.law.ReceivableClass;

/**
 * Which payments stand behind a figure; null wherever it does not matter.
 *
 * @param from first accounting day
 * @param to last accounting day
 * @param institution empty for payments without one
 */
public record BookedFilter(
    LocalDate from,
    LocalDate to,
    FiscalYear fiscalYear,
    String taxItem,
    ReceivableClass accountClass,
    Component component,
    Channel channel,
    String institution)
    implements Serializable {}
