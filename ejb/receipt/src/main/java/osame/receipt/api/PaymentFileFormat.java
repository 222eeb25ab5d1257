package osame.receipt.api;

/** Formats of payment files. The database's check lists the same names. */
public enum PaymentFileFormat {
  /** Result of a direct debit, 120 bytes a record. */
  DEBIT_RESULT,
  /** Paid notices as CSV (docs/files.md). */
  PAID_NOTICE
}
