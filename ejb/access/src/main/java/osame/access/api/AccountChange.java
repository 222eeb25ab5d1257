package osame.access.api;

/** What happened to an account; the database's check lists the same names. */
public enum AccountChange {
  OPENED,
  CHANGED,
  LOCKED,
  ENABLED,
  RESET,
  REVOKED,
  PASSWORD_SET,
  PASSKEY_ADDED,
  PASSKEY_ENDED
}
