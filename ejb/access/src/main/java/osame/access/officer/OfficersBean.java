package osame.access.officer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OfficerAccount;
import osame.access.api.Officers;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.access.entity.Officer;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Opens and lists accounts. */
@Stateless
@DenyAll
@Local(Officers.class)
public class OfficersBean implements Officers {

  /** Roles that a person may hold. */
  static final Set<String> PERSONAL_ROLES =
      Set.of(
          Roles.RECEIPT,
          Roles.ARREARS,
          Roles.ADDRESSING,
          Roles.NUMBER,
          Roles.LINKAGE,
          Roles.APPROVER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR);

  @PersistenceContext(unitName = "general")
  private EntityManager entities;

  @EJB private OperationLog log;
  @Inject private Clock clock;

  public OfficersBean() {}

  OfficersBean(EntityManager entities, OperationLog log, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.clock = clock;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void open(Act act, OfficerAccount account, String password) {
    check(account, password);
    Officer officer =
        new Officer(
            account.userId(),
            account.name(),
            account.section(),
            account.roles(),
            account.validPeriod());
    officer.setPassword(Passwords.hash(password), clock.instant());
    entities.persist(officer);
    entities.flush();
    log.act(act, LogEntry.of(Operation.CREATE, "CM-020", "officer " + account.userId()));
  }

  private void check(OfficerAccount account, String password) {
    if (!account.userId().matches("[A-Za-z0-9-]{3,20}")) {
      throw new AccessException("AC-E-004");
    }
    if (account.roles().isEmpty() || !PERSONAL_ROLES.containsAll(account.roles())) {
      throw new AccessException("AC-E-003");
    }
    if (!Passwords.isStrong(password, account.userId())) {
      throw new AccessException("AC-E-002", Passwords.MIN_LENGTH);
    }
    if (isTaken(account.userId())) {
      throw new AccessException("AC-E-001", account.userId());
    }
  }

  private boolean isTaken(String userId) {
    return !entities
        .createQuery(
            "SELECT o.id FROM Officer o WHERE LOWER(o.userId) = LOWER(:userId)", Long.class)
        .setParameter("userId", userId)
        .getResultList()
        .isEmpty();
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public Page<OfficerAccount> list(PageRequest page) {
    List<OfficerAccount> rows =
        entities
            .createQuery("SELECT o FROM Officer o ORDER BY o.userId", Officer.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(OfficersBean::account)
            .toList();
    long total =
        entities.createQuery("SELECT COUNT(o) FROM Officer o", Long.class).getSingleResult();
    return new Page<>(rows, total);
  }

  /** What others may know of an account. */
  public static OfficerAccount account(Officer officer) {
    return new OfficerAccount(
        officer.userId(),
        officer.name(),
        officer.section(),
        officer.roles(),
        officer.validPeriod());
  }
}
