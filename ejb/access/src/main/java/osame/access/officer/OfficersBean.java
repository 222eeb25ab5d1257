package osame.access.officer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccessException;
import osame.access.api.AccountChange;
import osame.access.api.AccountDetails;
import osame.access.api.AccountEvent;
import osame.access.api.Act;
import osame.access.api.HolderKind;
import osame.access.api.IssuedSecret;
import osame.access.api.LogEntry;
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.Officers;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.access.api.SystemHours;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** Opens, changes, locks, resets and revokes accounts. */
@Stateless
@DenyAll
@Local(Officers.class)
public class OfficersBean implements Officers {

  private static final String FUNCTION = "CM-067";

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public OfficersBean() {}

  OfficersBean(
      Jdbi jdbi,
      Accounts accounts,
      AccountChanges changes,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = changes;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public IssuedSecret open(Act act, NewAccount account) {
    AccountRules.check(account.account(), account.kind());
    checkContract(account);
    checkNumber();
    IssuedSecret secret = changes.open(act, caller(), account);
    log(act, Operation.CREATE, "opened", account.account().userId());
    return secret;
  }

  private void checkContract(NewAccount account) {
    boolean contractor = account.kind() == HolderKind.CONTRACTOR;
    if (contractor != (account.contractId() != null)
        || (contractor && !isInForce(account.contractId()))) {
      throw new AccessException("AC-E-061");
    }
    if (account.hours() != null && account.kind() != HolderKind.SYSTEM) {
      throw new AccessException("AC-E-060");
    }
  }

  private boolean isInForce(long contractId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Accounts.sql("contract-in-force"))
                .bind("contractId", contractId)
                .bind("today", accounts.today())
                .mapTo(Boolean.class)
                .one());
  }

  private void checkNumber() {
    long living =
        jdbi.withHandle(
            handle -> handle.createQuery(Accounts.sql("count-living")).mapTo(Long.class).one());
    if (living >= MOST) {
      throw new AccessException("AC-E-062", MOST);
    }
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void change(Act act, OfficerAccount account, SystemHours hours) {
    Account before = living(account.userId());
    AccountRules.check(account, before.kind());
    if (hours != null && before.kind() != HolderKind.SYSTEM) {
      throw new AccessException("AC-E-060");
    }
    if (isCaller(before) && !before.profile().roles().equals(account.roles())) {
      throw new AccessException("AC-E-064");
    }
    changes.change(act, caller(), before, account, hours);
    log(act, Operation.CHANGE, "changed", account.userId());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void lock(Act act, String userId) {
    changes.lock(act, caller(), somebodyElse(userId));
    log(act, Operation.CHANGE, "locked", userId);
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void enable(Act act, String userId) {
    changes.enable(act, caller(), living(userId));
    log(act, Operation.CHANGE, "enabled", userId);
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public IssuedSecret reset(Act act, String userId) {
    IssuedSecret secret = changes.reset(act, caller(), somebodyElse(userId));
    log(act, Operation.CHANGE, "reset", userId);
    return secret;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void revoke(Act act, String userId) {
    changes.revoke(act, caller(), somebodyElse(userId));
    log(act, Operation.CHANGE, "revoked", userId);
  }

  private Account living(String userId) {
    return accounts
        .lock(userId)
        .filter(account -> !account.revoked())
        .orElseThrow(() -> new AccessException("AC-E-063", userId));
  }

  /** Nobody locks himself out, and nobody frees himself of what another decided. */
  private Account somebodyElse(String userId) {
    Account account = living(userId);
    if (isCaller(account)) {
      throw new AccessException("AC-E-064");
    }
    return account;
  }

  private boolean isCaller(Account account) {
    return account.profile().userId().equals(caller());
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<AccountDetails> list(String text, HolderKind kind, PageRequest page) {
    return accounts.list(text, kind, page);
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Optional<AccountDetails> find(String userId) {
    return accounts.find(userId).map(account -> account.details(accounts.now(), accounts.rules()));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<AccountEvent> history(String userId, PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle.createQuery(Accounts.sql("history")).bind("userId", userId),
                page,
                OfficersBean::event));
  }

  private static AccountEvent event(ResultSet row) throws SQLException {
    return new AccountEvent(
        Moments.of(row, "recorded_at"),
        row.getString("who"),
        row.getString("reason"),
        AccountChange.valueOf(row.getString("change")),
        Account.profile(row));
  }

  private void log(Act act, Operation operation, String what, String userId) {
    log.act(act, LogEntry.of(operation, FUNCTION, "account " + userId + " " + what));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
