package osame.operations.api;

/** What became of a file or medium; the database's check lists the same names. */
public enum MediumEnding {
  /** Given back to whom it belongs. */
  RETURNED,
  /** Destroyed or erased. */
  DESTROYED,
  /** Given to its recipient, who keeps it. */
  HANDED_OVER,
  /** Kept in its place, under lock. */
  KEPT
}
