package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.addressing.api.Addressee;
import osame.foundation.Yen;

/**
 * The head of the receipt inquiry: who, and what is unpaid on a day.
 *
 * @param chargeDay day to which the delinquency charge is computed
 * @param unpaidTax tax whose due date is past
 * @param charge delinquency charge of that tax on the day, and what is definite and unpaid
 * @param notYetDue tax whose due date is not past yet; not in {@code unpaidTax}
 * @param overpaid money beyond what was owed
 * @param chargeComplete false if a receivable's charge can't be computed for want of a rate
 * @param nextDebitDay next requested direct debit, or null
 */
public record PersonAccount(
    Addressee addressee,
    LocalDate chargeDay,
    Yen unpaidTax,
    Yen unpaidFee,
    Yen charge,
    boolean chargeComplete,
    Yen notYetDue,
    Yen overpaid,
    LocalDate nextDebitDay,
    Yen nextDebitAmount)
    implements Serializable {}
