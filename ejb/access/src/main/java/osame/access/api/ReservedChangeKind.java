package osame.access.api;

/** What a reserved change does when its day comes; the database's check lists the same names. */
public enum ReservedChangeKind {
  OPEN,
  CHANGE,
  REVOKE
}
