package osame.receipt.excess;

import java.time.LocalDate;
import osame.foundation.Yen;
import osame.foundation.law.AccountingRules;
import osame.receipt.api.Component;

/**
 * What was paid on a receivable beyond what is owed now.
 *
 * @param component of what it was paid
 * @param line line of the posting that brought the reduction
 * @param amount yen, more than zero
 * @param arisenOn day of the decision to reduce
 * @param booking fiscal year and class under which the entry is booked
 */
public record Excess(
    long receivableId,
    Component component,
    int line,
    Yen amount,
    LocalDate arisenOn,
    AccountingRules.Booking booking) {}
