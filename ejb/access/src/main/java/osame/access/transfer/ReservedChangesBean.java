package osame.access.transfer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.HolderKind;
import osame.access.api.LogEntry;
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.ReservedChange;
import osame.access.api.ReservedChangeKind;
import osame.access.api.ReservedChangeState;
import osame.access.api.ReservedChanges;
import osame.access.api.Roles;
import osame.access.api.TransferFault;
import osame.access.api.TransferOutcome;
import osame.access.officer.Account;
import osame.access.officer.AccountChanges;
import osame.access.officer.AccountRules;
import osame.access.officer.Accounts;
import osame.foundation.BusinessDate;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/** Reserves, cancels and applies changes. */
@Stateless
@DenyAll
@Local(ReservedChanges.class)
public class ReservedChangesBean implements ReservedChanges {

  private static final String FUNCTION = "CM-020";
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public ReservedChangesBean() {}

  ReservedChangesBean(Jdbi jdbi, Accounts accounts, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = new AccountChanges(jdbi, accounts);
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void reserve(Act act, ReservedChange change) {
    requireFuture(change.effectiveOn());
    check(change, Set.of());
    store(act, change);
    log.act(
        act,
        LogEntry.of(
            Operation.CHANGE,
            FUNCTION,
            "account " + change.userId() + " reserved for " + change.effectiveOn()));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public TransferOutcome takeIn(Act act, LocalDate effectiveOn, byte[] file) {
    requireFuture(effectiveOn);
    List<TransferFault> faults = new ArrayList<>();
    List<ReservedChange> wanted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CSVRecord row : TransferFile.read(file)) {
      try {
        ReservedChange change = TransferFile.change(row, effectiveOn);
        check(change, seen);
        seen.add(change.userId().toLowerCase(Locale.ROOT));
        wanted.add(change);
      } catch (AccessException e) {
        faults.add(
            new TransferFault(
                row.getRecordNumber() + 1, TransferFile.userId(row), e.code(), e.arguments()));
      }
    }
    if (!faults.isEmpty()) {
      return new TransferOutcome(0, faults);
    }
    wanted.forEach(change -> store(act, change));
    log.act(
        act,
        LogEntry.of(
            Operation.CHANGE,
            FUNCTION,
            wanted.size() + " accounts reserved for " + effectiveOn + " by file"));
    return new TransferOutcome(wanted.size(), List.of());
  }

  private void requireFuture(LocalDate effectiveOn) {
    if (!effectiveOn.isAfter(accounts.now().toLocalDate())) {
      throw new AccessException("AC-E-071");
    }
  }

  /** What is known to fail on its day is refused today. */
  private void check(ReservedChange change, Set<String> seen) {
    Optional<Account> account = accounts.find(change.userId());
    boolean opens = change.kind() == ReservedChangeKind.OPEN;
    if (opens && account.isPresent()) {
      throw new AccessException("AC-E-001", change.userId());
    }
    if (!opens && account.filter(found -> !found.revoked()).isEmpty()) {
      throw new AccessException("AC-E-063", change.userId());
    }
    if (account.isPresent()
        && account.get().profile().userId().equals(session.getCallerPrincipal().getName())) {
      throw new AccessException("AC-E-064");
    }
    if (change.account() != null) {
      AccountRules.check(change.account(), account.map(Account::kind).orElse(HolderKind.OFFICER));
    }
    if (seen.contains(change.userId().toLowerCase(Locale.ROOT)) || isReserved(change)) {
      throw new AccessException("AC-E-069", change.userId());
    }
  }

  private boolean isReserved(ReservedChange change) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("is-reserved"))
                .bind("userId", change.userId())
                .bind("effectiveOn", change.effectiveOn())
                .mapTo(Boolean.class)
                .one());
  }

  private void store(Act act, ReservedChange change) {
    OfficerAccount account = change.account();
    jdbi.useHandle(
        handle -> {
          var statement =
              handle
                  .createUpdate(sql("reserve"))
                  .bind("effectiveOn", change.effectiveOn())
                  .bind("kind", change.kind().name())
                  .bind("userId", change.userId())
                  .bind("name", account == null ? null : account.name())
                  .bind("section", account == null ? null : account.section())
                  .bind("from", account == null ? null : account.validPeriod().from())
                  .bind("until", account == null ? null : account.validPeriod().until())
                  .bind("requestId", act.requestId())
                  .bind("reservedBy", session.getCallerPrincipal().getName());
          if (account == null) {
            statement.bindNull("roles", Types.ARRAY);
          } else {
            statement.bindArray("roles", String.class, account.roles());
          }
          if (statement.execute() == 0) {
            throw new AccessException("AC-E-069", change.userId());
          }
        });
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void cancel(Act act, long reservedChangeId) {
    if (!settle(reservedChangeId, ReservedChangeState.CANCELLED, null)) {
      throw new AccessException("AC-E-072");
    }
    log.act(
        act,
        LogEntry.of(
            Operation.CHANGE, FUNCTION, "reserved change " + reservedChangeId + " cancelled"));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<ReservedChange> list(PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(handle.createQuery(sql("list")), page, ReservedChangesBean::change));
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  public List<Long> due() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("due"))
                .bind("today", accounts.now().toLocalDate())
                .mapTo(Long.class)
                .list());
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void apply(long reservedChangeId) {
    Optional<ReservedChange> taken =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql("take"))
                    .bind("reservedChangeId", reservedChangeId)
                    .map((row, context) -> change(row))
                    .findOne());
    if (taken.isEmpty()) {
      return; // another instance has it
    }
    ReservedChange change = taken.get();
    Act act =
        new Act(
            UUID.randomUUID(),
            "reserved by " + change.reservedBy(),
            new BusinessDate(change.effectiveOn()),
            "timer",
            change.reservedBy());
    apply(act, change);
    settle(reservedChangeId, ReservedChangeState.APPLIED, null);
    log.act(
        act,
        LogEntry.of(
            Operation.CHANGE, FUNCTION, "account " + change.userId() + " " + change.kind()));
  }

  private void apply(Act act, ReservedChange change) {
    String who = session.getCallerPrincipal().getName();
    if (change.kind() == ReservedChangeKind.OPEN) {
      changes.openWithoutCode(act, who, NewAccount.officer(change.account()));
      return;
    }
    Account account =
        accounts
            .lock(change.userId())
            .filter(found -> !found.revoked())
            .orElseThrow(() -> new AccessException("AC-E-063", change.userId()));
    if (change.kind() == ReservedChangeKind.REVOKE) {
      changes.revoke(act, who, account);
    } else {
      changes.change(act, who, account, change.account(), account.hours());
    }
  }

  @Override
  @RolesAllowed(Roles.BATCH)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void fail(long reservedChangeId, String code) {
    settle(reservedChangeId, ReservedChangeState.FAILED, code);
  }

  private boolean settle(long reservedChangeId, ReservedChangeState state, String fault) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("settle"))
                    .bind("reservedChangeId", reservedChangeId)
                    .bind("state", state.name())
                    .bind("now", accounts.now().toOffsetDateTime())
                    .bind("fault", fault)
                    .execute())
        > 0;
  }

  private static ReservedChange change(ResultSet row) throws SQLException {
    ReservedChangeKind kind = ReservedChangeKind.valueOf(row.getString("kind"));
    return new ReservedChange(
        row.getLong("reserved_change_id"),
        row.getObject("effective_on", LocalDate.class),
        kind,
        row.getString("user_id"),
        kind == ReservedChangeKind.REVOKE ? null : Accounts.profile(row),
        ReservedChangeState.valueOf(row.getString("state")),
        row.getString("reserved_by"),
        row.getString("fault"));
  }

  private static String sql(String name) {
    return SQL.locate("osame.access.transfer." + name);
  }
}
