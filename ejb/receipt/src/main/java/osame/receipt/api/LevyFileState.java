package osame.receipt.api;

/** States of a levy file. The database's check lists the same names. */
public enum LevyFileState {
  RECEIVED,
  TAKEN_IN,
  /** Refused whole: nothing was taken in. */
  REFUSED
}
