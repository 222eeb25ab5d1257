package osame.access.api;

/** Whose account it is; the database's check lists the same names. */
public enum HolderKind {
  /** A member of the city's staff. */
  OFFICER,
  /** Somebody of a firm, for as long as its contract lasts. */
  CONTRACTOR,
  /** A program of another system: no screens, no passkey, hours of its own. */
  SYSTEM
}
