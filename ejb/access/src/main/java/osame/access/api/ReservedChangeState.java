package osame.access.api;

/** What became of a reserved change; the database's check lists the same names. */
public enum ReservedChangeState {
  /** Its day has not come. */
  WAITING,
  APPLIED,
  CANCELLED,
  /** It could not be applied when its day came; an administrator looks into it. */
  FAILED
}
