package osame.access.api;

/** Why a passkey holds no more; the database's check lists the same names. */
public enum PasskeyEnd {
  /** Its holder removed it. */
  REMOVED,
  /** An administrator reset the account. */
  RESET,
  /** The account was revoked. */
  REVOKED,
  /** Its counter told that there is a copy. */
  CLONED
}
