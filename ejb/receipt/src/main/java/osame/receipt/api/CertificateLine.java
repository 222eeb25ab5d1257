package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.LevyYear;
import osame.foundation.Yen;

/**
 * Amounts of one levy year and tax item.
 *
 * @param determined yen levied
 * @param paid yen paid of it
 * @param unpaid yen past due and not paid
 * @param notDue yen whose due date is still to come
 */
public record CertificateLine(
    LevyYear levyYear,
    String taxItem,
    String taxItemName,
    Yen determined,
    Yen paid,
    Yen unpaid,
    Yen notDue)
    implements Serializable {}
