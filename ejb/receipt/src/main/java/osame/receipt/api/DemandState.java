package osame.receipt.api;

/** Where a demand notice stands. The database's check lists the same names. */
public enum DemandState {
  /** Proposed or printed: of no effect yet. */
  PLANNED,
  /** Left out, for a reason. */
  EXCLUDED,
  /** Its envelope was pulled before the post took it: of no effect. */
  PULLED,
  /** The post took it on the confirmed day: it has its effect. */
  DISPATCHED,
  /** It came back: its effect is gone until it is served. */
  RETURNED,
  /** It was served by publication (公示送達). */
  PUBLISHED,
  /** The city took it back. */
  WITHDRAWN
}
