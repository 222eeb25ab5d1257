package osame.access.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccessException;
import osame.access.api.AccountChange;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OpenSession;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.OwnAccount;
import osame.access.api.Passkey;
import osame.access.api.PasskeyEnd;
import osame.access.api.PasskeyRegistration;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.access.api.SignInMode;
import osame.access.officer.Account;
import osame.access.officer.AccountChanges;
import osame.access.officer.Accounts;

/** The caller's own password, passkeys and sessions. */
@Stateless
@DenyAll
@Local(OwnAccount.class)
public class OwnAccountBean implements OwnAccount {

  private static final String FUNCTION = "CM-021";

  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @Inject private NewPasswords newPasswords;
  @Inject private Passkeys passkeys;
  @Inject private Sessions sessions;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public OwnAccountBean() {}

  OwnAccountBean(
      Jdbi jdbi, Accounts accounts, RelyingParty party, OperationLog log, SessionContext session) {
    this.accounts = accounts;
    this.changes = new AccountChanges(jdbi, accounts);
    this.newPasswords = new NewPasswords(jdbi, accounts, changes);
    this.passkeys = new Passkeys(jdbi, accounts, party);
    this.sessions = new Sessions(jdbi, accounts);
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public void changePassword(Act act, UUID sessionKey, String present, String wanted) {
    Account account = proven(act, present);
    newPasswords.set(account, wanted);
    sessions.endOthers(account.officerId(), sessionKey);
    done(act, account, AccountChange.PASSWORD_SET, "own password changed");
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public void addPasskey(Act act, String password, PasskeyRegistration registration) {
    Account account = proven(act, password);
    passkeys.add(account.officerId(), registration);
    done(act, account, AccountChange.PASSKEY_ADDED, "own passkey added");
  }

  /** Whoever finds an open screen does not know the password. */
  private Account proven(Act act, String password) {
    Account account = accounts.lock(caller()).orElseThrow();
    if (!Passwords.matches(password, account.passwordHash())) {
      log.refusal(
          act.terminal(), LogEntry.of(Operation.REFUSED, FUNCTION, "own account: wrong password"));
      throw new AccessException("AC-E-076");
    }
    return account;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public void removePasskey(Act act, long passkeyId) {
    Account account = accounts.lock(caller()).orElseThrow();
    boolean last = account.passkeys() <= 1 && passkeys.mode() == SignInMode.PASSKEY;
    if (last || !passkeys.end(account.officerId(), passkeyId, PasskeyEnd.REMOVED)) {
      throw new AccessException("AC-E-079");
    }
    done(act, account, AccountChange.PASSKEY_ENDED, "own passkey removed");
  }

  private void done(Act act, Account account, AccountChange change, String subject) {
    changes.record(act, caller(), account.officerId(), change);
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, subject));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public List<Passkey> passkeys() {
    return passkeys.list(own());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public List<OpenSession> sessions() {
    return sessions.open(own());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public void signOutEverywhere(Act act) {
    changes.endSessions(own());
    log.act(act, LogEntry.of(Operation.SIGN_OUT, FUNCTION, "all sessions"));
  }

  private long own() {
    return accounts.find(caller()).orElseThrow().officerId();
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
