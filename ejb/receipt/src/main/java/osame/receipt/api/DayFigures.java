package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Yen;

/**
 * The start page's figures for the business date.
 *
 * @param received yen of this day's files
 * @param payments number of payments in them
 * @param openFiles files not closed yet, of any day
 * @param suspenseCount open suspense rows
 * @param suspenseAmount their yen
 * @param levyFaults rows of levy files that wait for correction
 * @param chargesPending receivables whose charge waits for a rate
 * @param openDays days with receipts that are not closed
 */
public record DayFigures(
    Yen received,
    long payments,
    long openFiles,
    long suspenseCount,
    Yen suspenseAmount,
    long levyFaults,
    long chargesPending,
    long openDays)
    implements Serializable {}
