package osame.access.api;

import java.util.Optional;
import java.util.UUID;

/** Proves who somebody is. Called before there is a caller. */
public interface SignIn {

  /** What this installation asks for. */
  SignInMode mode();

  /**
   * Compares user ID, password and passkey. Success and refusal are logged; the answer never tells
   * which part was wrong.
   *
   * @return the session, or empty
   */
  Optional<SignedIn> authenticate(SignInAttempt attempt);

  /**
   * Sets password and passkey with a one-time code, which is used up by it.
   *
   * @return false if user ID or code are wrong or the code has expired: {@code AC-E-074}, no more
   * @throws AccessException with a right code: {@code AC-E-002}, {@code AC-E-075}, {@code AC-E-077}
   *     if the password is none to take, {@code AC-E-073} if the passkey is missing or not verified
   */
  boolean begin(FirstSignIn first);

  /**
   * Whether a session still holds: neither ended nor too old, and its account in order. Entry
   * points ask at least each half minute.
   */
  boolean holds(UUID sessionKey);

  /** Ends a session. */
  void end(UUID sessionKey);
}
