package osame.testcity;

/**
 * One thing that is wrong in the files of the demonstration day, on purpose.
 *
 * @param kind what
 * @param file name of the file in which it stands
 * @param key levy year, tax year, tax item, notice number and installment, with hyphens; or what
 *     stands in their place
 * @param amount yen concerned: of a payment its amount, of a correction the new amount
 */
public record Trouble(Kind kind, String file, String key, long amount) {

  /** What can go wrong on the demonstration day. */
  public enum Kind {
    /** Debited although paid at the counter after the request: an overpayment. */
    DEBITED_AFTER_COUNTER,
    /** Debited under a key that does not exist: suspense. */
    DEBIT_UNKNOWN,
    /** Debited a second time, without a request: suspense. */
    DEBIT_NOT_REQUESTED,
    /** Debited with another amount than requested: suspense. */
    DEBIT_AMOUNT_DIFFERS,
    /** Paid in part. */
    PARTIAL_PAYMENT,
    /** Paid more than owed: the rest is an overpayment. */
    OVERPAYMENT,
    /** Paid again after it was settled: an overpayment. */
    SECOND_PAYMENT,
    /** The same line twice in one file: the second is an overpayment. */
    DUPLICATE_LINE,
    /** A notice number that does not exist: suspense. */
    UNKNOWN_NOTICE,
    /** A notice number that is none: suspense. */
    UNREADABLE_KEY,
    /** A day of payment that is none: suspense. */
    UNREADABLE_DATE,
    /** A copy of a result under another name: refused. */
    SAME_CONTENT,
    /** A trailer with another debited total: refused. */
    TRAILER_DIFFERS,
    /** A result that stops in the middle: refused. */
    CUT_OFF,
    /** Restated upwards. */
    INCREASE,
    /** Restated downwards, not below what was paid. */
    DECREASE,
    /** Restated below what was paid: the difference is an overpayment. */
    DECREASE_BELOW_PAID,
    /** Restated to zero. */
    TO_ZERO,
    /** A levy for an addressee who does not exist: the row is refused. */
    UNKNOWN_ADDRESSEE,
    /** The same key twice in one levy file: both rows are refused. */
    DUPLICATE_KEY,
    /** A due date that is no day of the calendar: the row is refused. */
    IMPOSSIBLE_DUE_DATE
  }
}
