package osame.operations.api;

/** How a person's request was decided; the database's check lists the same names. */
public enum PersonRequestDecision {
  GRANTED,
  /** In part: some of it is not disclosed, not corrected, or still used. */
  PARTLY,
  REFUSED
}
