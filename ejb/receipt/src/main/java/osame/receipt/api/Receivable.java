package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.foundation.PaidOn;
import osame.foundation.Yen;

/**
 * A receivable with its balances.
 *
 * @param assessed yen levied, restatements included
 * @param paid yen paid on the tax
 * @param preliminary yen that convenience stores took and that are not final; no balance is less
 *     for them
 * @param charge delinquency charge: definite when the tax is paid, else the estimate for the day
 *     asked; null when the rate of a year is missing
 * @param chargeDefinite true once it does not grow any more
 * @param missingYear the year whose rate is missing, or null
 */
public record Receivable(
    long receivableId,
    ReceivableKey key,
    String taxItemName,
    AddresseeNumber addresseeNumber,
    LocalDate nominalDueDate,
    LocalDate dueDate,
    Yen assessed,
    Yen paid,
    Yen taxBalance,
    Yen feeBalance,
    Yen chargeBalance,
    Yen preliminary,
    Yen charge,
    boolean chargeDefinite,
    Integer missingYear,
    PaidOn lastPaidOn)
    implements Serializable {}
