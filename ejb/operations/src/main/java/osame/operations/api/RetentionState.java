package osame.operations.api;

/** States of a list of what is due to be erased; the database's check lists the same names. */
public enum RetentionState {
  /** A job is making it. */
  LISTING,
  /** It is complete, and an administrator looks at it. */
  LISTED,
  /** An approver is to decide. */
  PROPOSED,
  /** Released: the next run of the command erases it. */
  RELEASED,
  /** Erased and certified. */
  ERASED,
  /** Given up; what had been erased until then is certified. */
  WITHDRAWN
}
