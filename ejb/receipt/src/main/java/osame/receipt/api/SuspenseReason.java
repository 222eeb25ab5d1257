package osame.receipt.api;

/** Why a payment could not be posted. The database's check lists the same names. */
public enum SuspenseReason {
  UNKNOWN_RECEIVABLE,
  UNREADABLE_KEY,
  UNREADABLE_DATE,
  /** A debited amount that is not the requested one. */
  AMOUNT_DIFFERS,
  /** A debited line that was never requested. */
  NOT_REQUESTED
}
