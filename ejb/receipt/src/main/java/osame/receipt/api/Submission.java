package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;

/**
 * A request of direct debit that a bank gets, or got.
 *
 * @param debitDay day on which the accounts are debited: the due date
 * @param submitUntil last day on which the bank takes the file
 * @param lines receivables, as they were requested or are open now
 * @param requestedOn day on which the file was made; null if it was not
 */
public record Submission(
    LocalDate debitDay,
    String bankCode,
    String bankName,
    LocalDate submitUntil,
    SubmissionState state,
    LocalDate requestedOn,
    long lines,
    Yen total)
    implements Serializable {}
