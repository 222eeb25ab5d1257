package osame.access.signin;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccountChange;
import osame.access.api.AccountState;
import osame.access.api.FirstSignIn;
import osame.access.api.HolderKind;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.Passwords;
import osame.access.api.Secrets;
import osame.access.api.SignIn;
import osame.access.api.SignInAttempt;
import osame.access.api.SignInMode;
import osame.access.api.SignedIn;
import osame.access.log.OperationLogRows;
import osame.access.officer.Account;
import osame.access.officer.AccountChanges;
import osame.access.officer.Accounts;

/**
 * Compares user ID, password and passkey. An unknown user costs as much time as a wrong password; a
 * row lock lets one try at a time through, so that parallel guesses are counted.
 */
@Stateless
@DenyAll
@Local(SignIn.class)
public class SignInBean implements SignIn {

  private static final String FUNCTION = "CM-021";

  /** Hash of a password that nobody knows. */
  private static final String NOBODY =
      "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
          + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @Inject private Passkeys passkeys;
  @Inject private NewPasswords newPasswords;
  @Inject private Sessions sessions;
  @Inject private OperationLogRows log;

  public SignInBean() {}

  SignInBean(Jdbi jdbi, Accounts accounts, RelyingParty party, OperationLogRows log) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = new AccountChanges(jdbi, accounts);
    this.passkeys = new Passkeys(jdbi, accounts, party);
    this.newPasswords = new NewPasswords(jdbi, accounts, changes);
    this.sessions = new Sessions(jdbi, accounts);
    this.log = log;
  }

  // Everybody may ask, here and below: before there is a caller nobody could hold a role.
  @Override
  @PermitAll
  public SignInMode mode() {
    return passkeys.mode();
  }

  @Override
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<SignedIn> authenticate(SignInAttempt attempt) {
    Optional<Account> found = accounts.lock(attempt.userId() == null ? "" : attempt.userId());
    boolean right =
        Passwords.matches(attempt.password(), found.map(Account::passwordHash).orElse(NOBODY));
    Optional<Passkeys.Proof> proof = passkeys.prove(attempt.passkey());
    if (found.isEmpty()) {
      return refuse("anonymous", "unknown user", attempt.terminal());
    }
    Account account = found.get();
    ZonedDateTime now = accounts.now();
    AccountState state = account.state(now, accounts.rules());
    if (state == AccountState.TRIED_OUT) {
      return refuse(account, "locked", attempt);
    }
    if (!right) {
      return failed(account, "wrong password", attempt);
    }
    if (state != AccountState.ACTIVE) {
      return refuse(account, "account " + state.name().toLowerCase(Locale.ROOT), attempt);
    }
    String fault = wrongWay(account, attempt, now);
    if (fault != null) {
      return refuse(account, fault, attempt);
    }
    fault = wrongPasskey(account, attempt, proof);
    return fault == null ? welcome(account, attempt) : failed(account, fault, attempt);
  }

  /** Programs call, people sit at screens; where passkeys are asked for, a call can't show one. */
  private String wrongWay(Account account, SignInAttempt attempt, ZonedDateTime now) {
    boolean system = account.kind() == HolderKind.SYSTEM;
    if (system && attempt.screens()) {
      return "system at the screens";
    }
    if (!system && !attempt.screens() && !passkeys.officersCall()) {
      return "call without passkey";
    }
    return account.isWithinHours(now) ? null : "outside the hours";
  }

  private String wrongPasskey(
      Account account, SignInAttempt attempt, Optional<Passkeys.Proof> proof) {
    if (passkeys.mode() == SignInMode.PASSWORD || !attempt.screens()) {
      return null;
    }
    if (proof.isEmpty()) {
      return "no passkey";
    }
    if (proof.get().cloned()) {
      return "cloned passkey";
    }
    return proof.get().officerId() == account.officerId() ? null : "passkey of another";
  }

  private Optional<SignedIn> welcome(Account account, SignInAttempt attempt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Passkeys.sql("sign-in-succeeded"))
                .bind("officerId", account.officerId())
                .bind("now", accounts.now().toOffsetDateTime())
                .execute());
    UUID sessionKey = sessions.start(account, attempt.terminal(), attempt.screens());
    log.add(
        account.profile().userId(),
        attempt.terminal(),
        null,
        LogEntry.of(Operation.SIGN_IN, FUNCTION, "sign-in"));
    return Optional.of(
        new SignedIn(
            account.profile(),
            sessionKey,
            account.passwordLastDay(accounts.now(), accounts.rules()),
            accounts.rules().idleMinutes()));
  }

  /** Counts the attempt. From the fifth on the account locks, each time twice as long. */
  private Optional<SignedIn> failed(Account account, String why, SignInAttempt attempt) {
    int minutes = account.lockMinutes();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Passkeys.sql("sign-in-failed"))
                .bind("officerId", account.officerId())
                .bind(
                    "lockedUntil",
                    minutes == 0 ? null : accounts.now().plusMinutes(minutes).toOffsetDateTime())
                .execute());
    return refuse(account, why, attempt);
  }

  private Optional<SignedIn> refuse(Account account, String why, SignInAttempt attempt) {
    return refuse(account.profile().userId(), why, attempt.terminal());
  }

  // What was typed as user ID is not logged: it may be a password in the wrong field.
  private Optional<SignedIn> refuse(String who, String why, String terminal) {
    log.add(who, terminal, null, LogEntry.of(Operation.REFUSED, FUNCTION, "sign-in: " + why));
    return Optional.empty();
  }

  @Override
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean begin(FirstSignIn first) {
    Optional<Account> account =
        accounts
            .lock(first.userId() == null ? "" : first.userId())
            .filter(found -> !found.revoked() && !found.contractRevoked() && !found.locked())
            .filter(found -> takeCode(found, first.code()));
    if (account.isEmpty()) {
      refuse("anonymous", "wrong one-time code", first.terminal());
      return false;
    }
    String userId = account.get().profile().userId();
    long officerId = account.get().officerId();
    if (!keepsPassword(account.get(), first)) {
      newPasswords.set(account.get(), first.password());
      record(userId, officerId, AccountChange.PASSWORD_SET);
    }
    if (passkeys.mode() == SignInMode.PASSKEY || first.passkey() != null) {
      passkeys.add(officerId, first.passkey());
      record(userId, officerId, AccountChange.PASSKEY_ADDED);
    }
    log.add(
        userId,
        first.terminal(),
        null,
        LogEntry.of(Operation.CHANGE, FUNCTION, "password and passkey by one-time code"));
    return true;
  }

  /** A code that came for the passkey alone: the password stands if it is the right one. */
  private boolean keepsPassword(Account account, FirstSignIn first) {
    return first.passkey() != null
        && account.passwordHash() != null
        && account.state(accounts.now(), accounts.rules()) == AccountState.ACTIVE
        && Passwords.matches(first.password(), account.passwordHash());
  }

  private boolean takeCode(Account account, String code) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(Passkeys.sql("take-code"))
                    .bind("officerId", account.officerId())
                    .bind("codeHash", Secrets.hash(code == null ? "" : code))
                    .bind("now", accounts.now().toOffsetDateTime())
                    .execute())
        > 0;
  }

  private void record(String userId, long officerId, AccountChange change) {
    changes.record(UUID.randomUUID(), "one-time code", userId, officerId, change);
  }

  @Override
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean holds(UUID sessionKey) {
    ZonedDateTime now = accounts.now();
    return accounts
        .ofSession(sessionKey)
        .filter(account -> isInOrder(account.state(now, accounts.rules())))
        .filter(account -> account.isWithinHours(now))
        .isPresent();
  }

  /** Somebody else's wrong attempts throw nobody out who is at work. */
  private static boolean isInOrder(AccountState state) {
    return state == AccountState.ACTIVE
        || state == AccountState.TRIED_OUT
        || state == AccountState.PASSWORD_EXPIRED;
  }

  @Override
  @PermitAll
  public void end(UUID sessionKey) {
    sessions.end(sessionKey);
  }
}
