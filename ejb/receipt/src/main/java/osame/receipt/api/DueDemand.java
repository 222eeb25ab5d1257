package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;

/**
 * Installments of a tax item that are past due and not demanded.
 *
 * @param latestDispatch last day on which the notices should leave by law
 * @param late true if that day is past
 */
public record DueDemand(
    LocalDate dueDate,
    String taxItem,
    String taxItemName,
    long count,
    Yen sum,
    LocalDate latestDispatch,
    boolean late)
    implements Serializable {}
