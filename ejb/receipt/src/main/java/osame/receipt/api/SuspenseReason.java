package osame.receipt.api;

/** Why a payment could not be posted. The database's check lists the same names. */
public enum SuspenseReason {
  UNKNOWN_RECEIVABLE,
  UNREADABLE_KEY,
  UNREADABLE_DATE,
  /** An amount that is not the one requested of the bank, or printed in the bar code. */
  AMOUNT_DIFFERS,
  /** A debited line that was never requested. */
  NOT_REQUESTED,
  /** A bar code whose check digit is wrong. */
  WRONG_CHECK_DIGIT,
  /** The slip's final message came before: paid twice, or told twice. */
  ALREADY_FINAL
}
