package osame.receipt.api;

/** Kinds of batches. The database's check lists the same names. */
public enum BatchKind {
  /** Cash taken at the city's counter. */
  TILL,
  /** Paper notices of one institution and day. */
  PAID_NOTICES
}
