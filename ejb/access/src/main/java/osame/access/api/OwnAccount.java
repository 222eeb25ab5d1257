package osame.access.api;

import java.util.List;
import java.util.UUID;

/** What everybody may do with the own account (CM-021); whose it is, the container knows. */
public interface OwnAccount {

  /**
   * Changes the password and ends all other sessions.
   *
   * @param sessionKey of the session that stays
   * @throws AccessException {@code AC-E-076} if the present password is wrong, {@code AC-E-002},
   *     {@code AC-E-075}, {@code AC-E-077} if the new one is none to take
   */
  void changePassword(Act act, UUID sessionKey, String present, String wanted);

  /**
   * Registers one more passkey.
   *
   * @throws AccessException {@code AC-E-073} if it can't be verified, {@code AC-E-076} if the
   *     password is wrong
   */
  void addPasskey(Act act, String password, PasskeyRegistration registration);

  /**
   * Removes a passkey, but not the last one where passkeys are asked for.
   *
   * @throws AccessException {@code AC-E-079}
   */
  void removePasskey(Act act, long passkeyId);

  List<Passkey> passkeys();

  /** The caller's sessions, newest first. */
  List<OpenSession> sessions();

  /** Ends all sessions of the caller, on all terminals. */
  void signOutEverywhere(Act act);
}
