package osame.receipt.api;

/** What can be tried. The database's check lists the same names. */
public enum DryRunKind {
  PAYMENT_FILE,
  LEVY_FILE,
  /** Taking back what stands of a payment file. */
  UNDO_FILE,
  /** Taking back one payment. */
  UNDO_LINE
}
