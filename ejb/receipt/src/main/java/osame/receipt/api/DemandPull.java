package osame.receipt.api;

/** Why an envelope is pulled after printing. The database's check lists the same names. */
public enum DemandPull {
  /** Nothing is owed any more. */
  PAID,
  /** A store told of a payment whose money has not come yet. */
  PRELIMINARY,
  /** Less is owed than the notice demands. */
  REDUCED,
  /** A hold came meanwhile. */
  HELD,
  /** Its letter was not printed, or was withdrawn. */
  NOT_PRINTED,
  /** An officer decided so. */
  OFFICER
}
