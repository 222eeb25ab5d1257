package osame.receipt.api;

/** Kinds of overpayments. The database's check lists the same names. */
public enum OverpaymentKind {
  /** Valid when paid, reduced later (過納). */
  EXCESS_PAYMENT,
  /** Never due: paid twice, or beyond what was owed (誤納). */
  ERRONEOUS_PAYMENT
}
