package osame.access.api;

/** What an officer proves at the sign-in page. */
public enum SignInMode {
  /** User ID, password and a passkey with user verification. */
  PASSKEY,
  /** User ID and password alone: for demonstrations, and said so on every page. */
  PASSWORD
}
