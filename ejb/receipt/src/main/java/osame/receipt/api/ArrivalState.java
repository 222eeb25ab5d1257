package osame.receipt.api;

/** How an expected file stands. */
public enum ArrivalState {
  ARRIVED,
  /** Came after the file of a later day. */
  ARRIVED_OUT_OF_ORDER,
  /** Still in time. */
  EXPECTED,
  LATE,
  /** Not there, although the file of a later day is. */
  SKIPPED
}
