package osame.receipt.api;

/** Kinds of levy rows. The database's check lists the same names. */
public enum LevyKind {
  INITIAL,
  /** Restates the amount (更正), up, down or to zero. */
  CORRECTION
}
