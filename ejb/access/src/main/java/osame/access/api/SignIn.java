package osame.access.api;

import java.util.Optional;

/** Proves who somebody is. Called by the container's identity store before there is a caller. */
public interface SignIn {

  /**
   * Compares user ID and password. Success and refusal are logged; the answer never tells which
   * part was wrong.
   *
   * @return the account, or empty
   */
  Optional<OfficerAccount> authenticate(String userId, String password, String terminal);
}
