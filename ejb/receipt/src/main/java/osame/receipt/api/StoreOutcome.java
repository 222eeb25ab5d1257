package osame.receipt.api;

/** What became of a preliminary message. The database's check lists the same names. */
public enum StoreOutcome {
  FINAL,
  CANCELLED,
  /** An officer found out that nothing more will come. */
  BY_OFFICER
}
