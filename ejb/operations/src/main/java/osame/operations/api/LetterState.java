package osame.operations.api;

/** Where a letter stands; the database's check lists the same names. */
public enum LetterState {
  /** It has its number and waits to be drawn. */
  WAITING,
  /** It is drawn and archived. */
  DRAWN,
  /** Something does not fit or cannot be drawn: an officer corrects or withdraws it. */
  OVERFLOW,
  /** It is not sent; its number stays used. */
  WITHDRAWN
}
