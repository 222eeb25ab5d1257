package osame.receipt.api;

/** Kinds of acts that write entries. The database's check lists the same names. */
public enum PostingKind {
  LEVY_FILE,
  PAYMENT_FILE,
  SUSPENSE,
  REVERSAL,
  CHARGE,
  /** Fees of demand notices, entered at dispatch or taken back. */
  DEMAND
}
