package osame.access.recertification;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.CertifiedDecision;
import osame.access.api.CertifiedRight;
import osame.access.api.HolderKind;
import osame.access.api.LogEntry;
import osame.access.api.OfficerAccount;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Recertification;
import osame.access.api.Recertifications;
import osame.access.api.Roles;
import osame.access.officer.Account;
import osame.access.officer.AccountChanges;
import osame.access.officer.Accounts;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** Starts reviews and takes their decisions. */
@Stateless
@DenyAll
@Local(Recertifications.class)
public class RecertificationsBean implements Recertifications {

  private static final String FUNCTION = "CM-067";
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public RecertificationsBean() {}

  RecertificationsBean(Jdbi jdbi, Accounts accounts, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = new AccountChanges(jdbi, accounts);
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public long start(Act act, LocalDate dueOn) {
    LocalDate today = accounts.now().toLocalDate();
    if (dueOn.isBefore(today)) {
      throw new AccessException("AC-E-070");
    }
    long recertificationId = jdbi.withHandle(handle -> start(handle, today, dueOn));
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "recertification " + recertificationId));
    return recertificationId;
  }

  private long start(Handle handle, LocalDate today, LocalDate dueOn) {
    long recertificationId =
        handle
            .createQuery(sql("start"))
            .bind("startedOn", today)
            .bind("dueOn", dueOn)
            .bind("startedBy", caller())
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(() -> new AccessException("AC-E-070"));
    handle.createUpdate(sql("add-rights")).bind("recertificationId", recertificationId).execute();
    return recertificationId;
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void decide(
      Act act, long recertificationId, String userId, String role, CertifiedDecision decision) {
    Account account =
        accounts.lock(userId).orElseThrow(() -> new AccessException("AC-E-063", userId));
    if (account.profile().userId().equals(caller())) {
      throw new AccessException("AC-E-064");
    }
    int decided =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("decide"))
                    .bind("recertificationId", recertificationId)
                    .bind("officerId", account.officerId())
                    .bind("role", role)
                    .bind("decision", decision.name())
                    .bind("decidedBy", caller())
                    .bind("now", accounts.now().toOffsetDateTime())
                    .execute());
    if (decided == 0) {
      throw new AccessException("AC-E-072");
    }
    if (decision == CertifiedDecision.REVOKED && !account.revoked()) {
      takeAway(act, account, role);
    }
    log.act(
        act,
        LogEntry.of(
            Operation.APPROVE,
            FUNCTION,
            "right " + role + " of account " + userId + " " + decision));
  }

  private void takeAway(Act act, Account account, String role) {
    OfficerAccount before = account.profile();
    Set<String> left = new HashSet<>(before.roles());
    left.remove(role);
    if (left.isEmpty()) {
      changes.revoke(act, caller(), account);
      return;
    }
    OfficerAccount after =
        new OfficerAccount(
            before.userId(), before.name(), before.section(), left, before.validPeriod());
    changes.change(act, caller(), account, after, account.hours());
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public List<Recertification> list() {
    LocalDate today = accounts.now().toLocalDate();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("list"))
                .map(
                    (row, context) -> {
                      LocalDate dueOn = row.getObject("due_on", LocalDate.class);
                      long open = row.getLong("open");
                      return new Recertification(
                          row.getLong("recertification_id"),
                          row.getObject("started_on", LocalDate.class),
                          dueOn,
                          row.getLong("rights"),
                          open,
                          open > 0 && today.isAfter(dueOn));
                    })
                .list());
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public boolean isDue() {
    LocalDate yearAgo = accounts.now().toLocalDate().minusYears(1);
    return list().stream().noneMatch(review -> review.startedOn().isAfter(yearAgo));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<CertifiedRight> rights(long recertificationId, boolean openOnly, PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle
                    .createQuery(sql("rights"))
                    .bind("recertificationId", recertificationId)
                    .bind("openOnly", openOnly),
                page,
                RecertificationsBean::right));
  }

  private static CertifiedRight right(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return new CertifiedRight(
        row.getString("user_id"),
        row.getString("name"),
        row.getString("section"),
        HolderKind.valueOf(row.getString("kind")),
        row.getString("role"),
        Moments.of(row, "last_sign_in_at"),
        decision == null ? null : CertifiedDecision.valueOf(decision),
        row.getString("decided_by"));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  private static String sql(String name) {
    return SQL.locate("osame.access.recertification." + name);
  }
}
