package osame.access.api;

import java.time.LocalDate;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Contracts with firms, whose accounts end with them (CM-067). */
public interface Contracts {

  /**
   * Enters a contract.
   *
   * @return its id
   * @throws AccessException {@code AC-E-066} if firm or approval are missing or it ends before it
   *     was approved
   */
  long add(Act act, Contract contract);

  /**
   * Moves the last day, with the number of the decision in the act's reason.
   *
   * @throws AccessException {@code AC-E-061} if there is no such contract or it was revoked, {@code
   *     AC-E-066}
   */
  void extend(Act act, long contractId, LocalDate endsOn);

  /**
   * Revokes all its accounts, with their sessions and passkeys.
   *
   * @return how many
   * @throws AccessException {@code AC-E-061}
   */
  int revoke(Act act, long contractId);

  /** The contracts, the latest end first. */
  Page<Contract> list(PageRequest page);
}
