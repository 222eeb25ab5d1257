package osame.receipt.api;

/** Where a run of demand notices stands. The database's check lists the same names. */
public enum DemandRunState {
  EXTRACTED,
  PRINTED,
  DISPATCHED,
  /** Given up before it was printed. */
  DISCARDED
}
