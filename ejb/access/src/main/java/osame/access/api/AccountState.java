package osame.access.api;

/** Whether the holder of an account may sign in, and if not, why not. */
public enum AccountState {
  ACTIVE,
  /** Opened or reset: the holder has to set a password with the one-time code. */
  WAITS_FOR_HOLDER,
  /** Too many wrong attempts; opens by itself after a while. */
  TRIED_OUT,
  /** An administrator locked it. */
  LOCKED,
  /** The password was not changed in time; an administrator enables the account again. */
  PASSWORD_EXPIRED,
  /** The first day has not come. */
  NOT_YET_VALID,
  /** The last day, of the account or of its contract, has passed. */
  ENDED,
  /** Revoked for good. */
  REVOKED
}
