package osame.access.signin;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import osame.access.api.LogEntry;
import osame.access.api.OfficerAccount;
import osame.access.api.Operation;
import osame.access.api.Passwords;
import osame.access.api.SignIn;
import osame.access.entity.Officer;
import osame.access.log.OperationLogRows;
import osame.access.officer.OfficersBean;

/**
 * Compares user ID and password. An unknown user costs as much time as a wrong password; a row lock
 * lets one try at a time through, so that parallel guesses are counted.
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

  @PersistenceContext(unitName = "general")
  private EntityManager entities;

  @Inject private OperationLogRows log;
  @Inject private Clock clock;

  public SignInBean() {}

  SignInBean(EntityManager entities, OperationLogRows log, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.clock = clock;
  }

  // Everybody may try: before it there is no caller who could hold a role.
  @Override
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<OfficerAccount> authenticate(String userId, String password, String terminal) {
    Optional<Officer> found = lock(userId);
    boolean right = Passwords.matches(password, found.map(Officer::passwordHash).orElse(NOBODY));
    if (found.isEmpty()) {
      return refuse("anonymous", "unknown user", terminal);
    }
    Officer officer = found.get();
    Instant now = clock.instant();
    if (officer.isLocked(now)) {
      return refuse(officer.userId(), "locked", terminal);
    }
    if (!right) {
      officer.signInFailed(now);
      return refuse(officer.userId(), "wrong password", terminal);
    }
    if (!officer.validPeriod().contains(LocalDate.ofInstant(now, clock.getZone()))) {
      return refuse(officer.userId(), "account not valid today", terminal);
    }
    officer.signInSucceeded();
    log.add(officer.userId(), terminal, null, LogEntry.of(Operation.SIGN_IN, FUNCTION, "sign-in"));
    return Optional.of(OfficersBean.account(officer));
  }

  private Optional<Officer> lock(String userId) {
    return entities
        .createQuery(
            "SELECT o FROM Officer o WHERE LOWER(o.userId) = LOWER(:userId)", Officer.class)
        .setParameter("userId", userId == null ? "" : userId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  // What was typed as user ID is not logged: it may be a password in the wrong field.
  private Optional<OfficerAccount> refuse(String who, String why, String terminal) {
    log.add(who, terminal, null, LogEntry.of(Operation.REFUSED, FUNCTION, "sign-in: " + why));
    return Optional.empty();
  }
}
