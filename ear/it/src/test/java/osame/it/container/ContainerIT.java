package osame.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.foundation.BusinessDate;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.BusinessDates;
import osame.operations.api.Holiday;
import osame.operations.api.JobOrder;
import osame.operations.api.JobState;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.operations.api.OperationsException;
import osame.operations.api.Proposal;

/** Roles, transactions, timers and the persistence unit, as the container really does them. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

  @EJB private Duties.AsReceipt receipt;
  @EJB private Duties.AsApprover approver;
  @EJB private Duties.AsAuditor auditor;
  @EJB private Duties.AsAdministrator administrator;
  @EJB private Jobs jobs;
  @EJB private Approvals approvals;
  @EJB private BusinessDates businessDates;
  @EJB private OperationLog log;
  @Inject private Jdbi jdbi;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "general")
  private EntityManager manager;

  @Deployment
  static WebArchive application() {
    return Deployed.application(ContainerIT.class, CountingHandler.class, CountingStep.class);
  }

  @BeforeEach
  void businessDate() throws Exception {
    CountingHandler.healed = false;
    long known =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT count(*) FROM operations.business_date")
                    .mapTo(Long.class)
                    .one());
    if (known == 0) {
      administrator.call(
          () -> {
            businessDates.advance(act(), new BusinessDate(DAY));
            return null;
          });
    }
  }

  @Test
  void nobodyGetsNothing() {
    assertThrows(EJBAccessException.class, () -> jobs.list(PageRequest.first(10)));
    assertThrows(EJBAccessException.class, () -> businessDates.current());
  }

  @Test
  void aRoleOpensItsOwnDoorsOnly() throws Exception {
    assertEquals(new BusinessDate(DAY), receipt.call(() -> businessDates.current()));
    assertThrows(
        EJBAccessException.class,
        () ->
            receipt.call(
                () -> {
                  businessDates.removeHoliday(act(), DAY);
                  return null;
                }));
  }

  @Test
  @Tag("CM-030")
  void whoProposesDoesNotApprove() throws Exception {
    Proposal proposal =
        new Proposal(
            "test.kind", UUID.randomUUID().toString(), "0".repeat(64), 1, Yen.of(100), "test");
    long id = receipt.call(() -> approvals.propose(act(), proposal));
    assertThrows(
        EJBAccessException.class,
        () ->
            receipt.call(
                () -> {
                  approvals.approve(act(), id, "");
                  return null;
                }));
    approver.call(
        () -> {
          approvals.approve(act(), id, "");
          return null;
        });
    assertTrue(
        auditor
            .call(() -> approvals.list(ApprovalState.APPROVED, PageRequest.first(100)))
            .rows()
            .stream()
            .anyMatch(a -> a.approvalId() == id));
    assertThrows(
        OperationsException.class,
        () ->
            receipt.call(
                () -> {
                  approvals.carryOut(act(), id, "1".repeat(64));
                  return null;
                }));
  }

  @Test
  @Tag("CM-023")
  void theLogGoesWithTheActAndARefusalStays() throws Exception {
    String subject = UUID.randomUUID().toString();
    transaction.begin();
    receipt.call(
        () -> {
          log.act(act(), LogEntry.of(Operation.CHANGE, "TEST", subject + "-act"));
          log.refusal("test", LogEntry.of(Operation.REFUSED, "TEST", subject + "-refusal"));
          return null;
        });
    transaction.rollback();
    assertEquals(0, rows(subject + "-act"));
    assertEquals(1, rows(subject + "-refusal"));
  }

  @Test
  @Tag("CM-023")
  void aNewTransactionIsNewForWhoHasAHandleToo() throws Exception {
    String subject = UUID.randomUUID().toString();
    transaction.begin();
    receipt.call(
        () -> {
          jdbi.useHandle(
              handle -> {
                log.act(act(), LogEntry.of(Operation.CHANGE, "TEST", subject + "-act"));
                log.view("test", LogEntry.of(Operation.VIEW, "TEST", subject + "-view"));
              });
          return null;
        });
    transaction.rollback();
    assertEquals(0, rows(subject + "-act"));
    assertEquals(1, rows(subject + "-view"));
  }

  /** No log row can be written for a terminal without a name: what was to be logged is undone. */
  @Test
  @Tag("CM-023")
  void anActThatCannotBeLoggedIsNone() throws Exception {
    LocalDate day = DAY.plusDays(100);
    Act unloggable = new Act(UUID.randomUUID(), "test", new BusinessDate(DAY), "", null);
    assertThrows(
        EJBException.class,
        () ->
            administrator.call(
                () -> {
                  businessDates.setHoliday(unloggable, new Holiday(day, "test", true));
                  return null;
                }));
    assertTrue(
        receipt.call(() -> businessDates.holidays()).stream().noneMatch(h -> h.day().equals(day)));
  }

  private long rows(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM access.operation_log WHERE subject = :subject")
                .bind("subject", subject)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void jpaSeesWhatSqlWrote() throws Exception {
    String kind = UUID.randomUUID().toString();
    Proposal proposal = new Proposal(kind, "subject", "0".repeat(64), 1, Yen.of(0), "before");
    long id = receipt.call(() -> approvals.propose(act(), proposal));
    assertEquals(ApprovalState.PROPOSED, state(id, ApprovalState.PROPOSED));
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE operations.approval SET state = 'REJECTED', decided_by = 'somebody',"
                    + " decided_at = clock_timestamp(), decision_remark = '' WHERE approval_id = ?",
                id));
    assertEquals(ApprovalState.REJECTED, state(id, ApprovalState.REJECTED));
    assertEquals(
        "NONE",
        String.valueOf(
            manager
                .getEntityManagerFactory()
                .getProperties()
                .getOrDefault("jakarta.persistence.sharedCache.mode", "NONE")));
  }

  private ApprovalState state(long id, ApprovalState expected) throws Exception {
    return auditor.call(() -> approvals.list(expected, PageRequest.first(1000))).rows().stream()
        .filter(a -> a.approvalId() == id)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  @Tag("CM-025")
  void aTimerTakesUpTheJobAndDoneStepsAreNotRepeated() throws Exception {
    long id =
        receipt.call(
            () ->
                jobs.start(
                    act(),
                    new JobOrder(
                        CountingHandler.KIND,
                        UUID.randomUUID().toString(),
                        Map.of("fail", "yes"),
                        null)));
    assertEquals(JobState.FAILED, ended(id).state());
    assertEquals("OP-E-099", ended(id).errorCode());
    CountingHandler.healed = true;
    receipt.call(
        () -> {
          jobs.retry(act(), id);
          return null;
        });
    assertEquals(JobState.SUCCEEDED, ended(id).state());
    assertEquals(1, CountingStep.COUNTS.get(id + "first").get());
    assertEquals(1, CountingStep.COUNTS.get(id + "second").get());
  }

  @Test
  @Tag("CM-025")
  void aJobWhoseInstanceDiedIsTakenUpByAnother() throws Exception {
    long id =
        receipt.call(
            () ->
                jobs.start(
                    act(),
                    new JobOrder(
                        CountingHandler.KIND,
                        UUID.randomUUID().toString(),
                        Map.of("fail", "yes"),
                        null)));
    ended(id);
    CountingHandler.healed = true;
    // As a killed instance leaves it: running, one step done, the lock free.
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE operations.job SET state = 'RUNNING', ended_at = NULL, error_code = NULL"
                    + " WHERE job_id = ?",
                id));
    assertEquals(JobState.SUCCEEDED, ended(id).state());
    assertEquals(1, CountingStep.COUNTS.get(id + "first").get());
  }

  private JobStatus ended(long id) throws Exception {
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(limit)) {
      JobStatus status = receipt.call(() -> jobs.find(id)).orElseThrow();
      if (status.state() == JobState.SUCCEEDED || status.state() == JobState.FAILED) {
        return status;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("job " + id + " did not end within a minute");
  }

  private static Act act() {
    return new Act(UUID.randomUUID(), "test", new BusinessDate(DAY), "test", null);
  }
}
