package osame.access.api;

/** What a reviewer decided on a right; the database's check lists the same names. */
public enum CertifiedDecision {
  CONFIRMED,
  REVOKED
}
