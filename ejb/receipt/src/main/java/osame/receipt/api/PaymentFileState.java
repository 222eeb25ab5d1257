package osame.receipt.api;

/** States of a payment file. The database's check lists the same names. */
public enum PaymentFileState {
  /** Archived, not posted yet. */
  RECEIVED,
  /** Every yen has its place. */
  POSTED,
  /** Checked against the institution's total by an officer. */
  CLOSED,
  /** Each payment of it was taken back. */
  UNDONE,
  /** Refused whole: nothing was posted. */
  REFUSED;

  /** Whether its money stands in the books. */
  public boolean standing() {
    return this == POSTED || this == CLOSED;
  }
}
