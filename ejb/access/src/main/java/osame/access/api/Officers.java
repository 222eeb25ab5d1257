package osame.access.api;

import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Keeps the officers' accounts (CM-020). */
public interface Officers {

  /**
   * Opens an account.
   *
   * @param password the first password; only its Argon2id hash is stored
   * @throws AccessException {@code AC-E-001} if the user ID is taken, {@code AC-E-002} if the
   *     password is too weak, {@code AC-E-003} for an unknown role
   */
  void open(Act act, OfficerAccount account, String password);

  Page<OfficerAccount> list(PageRequest page);
}
