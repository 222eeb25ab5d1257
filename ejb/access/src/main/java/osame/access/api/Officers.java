package osame.access.api;

import java.util.Optional;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Keeps the accounts of officers, contractors and systems (CM-020, CM-067). Each change is kept in
 * a history, and each that takes something away ends the sessions of the account.
 */
public interface Officers {

  /** Most accounts that a city has. */
  int MOST = 600;

  /**
   * Opens an account.
   *
   * @return the one-time code with which the holder sets password and passkey, or the secret of a
   *     system; shown once
   * @throws AccessException {@code AC-E-001} if the user ID is taken, {@code AC-E-003} for an
   *     unknown role, {@code AC-E-004} if the user ID can't be one, {@code AC-E-061} if the
   *     contract is missing or has ended, {@code AC-E-062} if there are {@value #MOST} already,
   *     {@code AC-E-078} without a name or section
   */
  IssuedSecret open(Act act, NewAccount account);

  /**
   * Changes name, section, roles, valid period and a system's hours at once.
   *
   * @param hours null for the whole day
   * @throws AccessException {@code AC-E-003}, {@code AC-E-063} if there is no such account or it
   *     was revoked, {@code AC-E-064} if the caller changes the own roles, {@code AC-E-065} if no
   *     administrator would be left, {@code AC-E-078} without a name or section
   */
  void change(Act act, OfficerAccount account, SystemHours hours);

  /**
   * Locks the account until an administrator enables it.
   *
   * @throws AccessException {@code AC-E-063}, {@code AC-E-064}, {@code AC-E-065}
   */
  void lock(Act act, String userId);

  /**
   * Takes back what {@link #lock} or wrong attempts did. An expired password needs {@link #reset}.
   *
   * @throws AccessException {@code AC-E-063}
   */
  void enable(Act act, String userId);

  /**
   * Ends password and passkeys and gives a new one-time code, or a system a new secret; enables the
   * account.
   *
   * @throws AccessException {@code AC-E-063}, {@code AC-E-064}
   */
  IssuedSecret reset(Act act, String userId);

  /**
   * Revokes the account for good, with its sessions, passkeys and codes.
   *
   * @throws AccessException {@code AC-E-063}, {@code AC-E-064}, {@code AC-E-065}
   */
  void revoke(Act act, String userId);

  /**
   * @param text part of user ID, name or section; empty for all
   * @param kind null for all
   */
  Page<AccountDetails> list(String text, HolderKind kind, PageRequest page);

  Optional<AccountDetails> find(String userId);

  /** The changes of an account, newest first. */
  Page<AccountEvent> history(String userId, PageRequest page);
}
