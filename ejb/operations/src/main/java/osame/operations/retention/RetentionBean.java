package osame.operations.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.JobOrder;
import osame.operations.api.Jobs;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.operations.api.Proposal;
import osame.operations.api.Retention;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.operations.api.RetentionOrder;
import osame.operations.api.RetentionRun;
import osame.operations.api.RetentionState;
import osame.persistence.general.PagedRows;

/** Lists what is past its years, and takes the proposal and the decision. */
@Stateless
@DenyAll
@Local(Retention.class)
public class RetentionBean implements Retention {

  private static final String FUNCTION = "RC-103";

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @EJB private Parameters parameters;
  @EJB private Approvals approvals;
  @EJB private Jobs jobs;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public RetentionBean() {}

  RetentionBean(
      Jdbi jdbi,
      Clock clock,
      Parameters parameters,
      Approvals approvals,
      Jobs jobs,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.parameters = parameters;
    this.approvals = approvals;
    this.jobs = jobs;
    this.log = log;
    this.session = session;
  }

  /** What is known of a list when its row is locked. */
  private record Locked(RetentionState state, long approvalId) {}

  /** What a list would erase. */
  private record Plan(long rows, Yen sum, String hash) {}

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.BATCH})
  public long list(Act act) {
    Optional<Long> before = runOf(act);
    if (before.isPresent()) {
      return before.get();
    }
    RetentionYears.of(parameters, act.businessDate());
    long run = add(act);
    long job =
        jobs.start(
            act,
            new JobOrder(
                RetentionListJob.KIND,
                Long.toString(run),
                Map.of(RetentionListJob.RUN, Long.toString(run)),
                null));
    jdbi.useHandle(
        handle ->
            handle.createUpdate(Sql.of("set-job")).bind("run", run).bind("jobId", job).execute());
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "retention list " + run));
    return run;
  }

  private Optional<Long> runOf(Act act) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("run-of-request"))
                .bind("requestId", act.requestId())
                .mapTo(Long.class)
                .findOne());
  }

  private long add(Act act) {
    return jdbi.withHandle(
        handle -> {
          handle.createUpdate(Sql.of("withdraw-listed")).execute();
          if (handle.createQuery(Sql.of("is-open")).mapTo(Boolean.class).one()) {
            throw new OperationsException("OP-E-065");
          }
          return handle
              .createQuery(Sql.of("add-run"))
              .bind("businessDate", act.businessDate().value())
              .bind("requestId", act.requestId())
              .bind("listedBy", caller())
              .mapTo(Long.class)
              .one();
        });
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public Page<RetentionRun> runs(PageRequest page) {
    return jdbi.withHandle(
        handle -> PagedRows.read(handle.createQuery(Sql.of("runs")), page, RetentionRows::run));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public List<RetentionLine> lines(long retentionRunId) {
    return jdbi.withHandle(handle -> RetentionRows.lines(handle, retentionRunId));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void propose(Act act, long retentionRunId, String remark) {
    require(lock(retentionRunId).state() == RetentionState.LISTED, retentionRunId);
    Plan plan = plan(retentionRunId);
    require(plan.rows() > 0, retentionRunId);
    long approval =
        approvals.propose(
            act,
            new Proposal(
                APPROVAL_KIND,
                Long.toString(retentionRunId),
                plan.hash(),
                plan.rows(),
                plan.sum(),
                remark == null ? "" : remark.strip()));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of("set-proposed"))
                .bind("run", retentionRunId)
                .bind("approvalId", approval)
                .bind("proposedBy", caller())
                .bind("now", clock.instant())
                .bind("remark", remark == null ? "" : remark.strip())
                .execute());
  }

  @Override
  @RolesAllowed(Roles.APPROVER)
  public void release(Act act, long retentionRunId, String remark) {
    Locked run = lock(retentionRunId);
    require(run.state() == RetentionState.PROPOSED, retentionRunId);
    if (stateOf(run.approvalId()) == ApprovalState.PROPOSED) {
      approvals.approve(act, run.approvalId(), remark);
    }
    approvals.carryOut(act, run.approvalId(), plan(retentionRunId).hash());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of("set-released"))
                .bind("run", retentionRunId)
                .bind("releasedBy", caller())
                .bind("now", clock.instant())
                .execute());
    log.act(
        act,
        LogEntry.of(Operation.APPROVE, FUNCTION, "retention list " + retentionRunId + " released"));
  }

  private ApprovalState stateOf(long approvalId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("approval-state"))
                .bind("approvalId", approvalId)
                .mapTo(ApprovalState.class)
                .one());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void withdraw(Act act, long retentionRunId) {
    int withdrawn =
        jdbi.withHandle(
            handle ->
                handle.createUpdate(Sql.of("withdraw")).bind("run", retentionRunId).execute());
    require(withdrawn > 0, retentionRunId);
    log.act(
        act,
        LogEntry.of(Operation.CHANGE, FUNCTION, "retention list " + retentionRunId + " withdrawn"));
  }

  private Locked lock(long run) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("lock-run"))
                .bind("run", run)
                .map(
                    (row, context) ->
                        new Locked(
                            RetentionState.valueOf(row.getString("state")),
                            row.getLong("approval_id")))
                .findOne()
                .orElseThrow(() -> new OperationsException("OP-E-067", run)));
  }

  /** Of the rows as they are now: who changed one since it was listed is found out. */
  private Plan plan(long run) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("plan"))
                .bind("run", run)
                .map(
                    (row, context) ->
                        new Plan(
                            row.getLong("rows"), Yen.of(row.getLong("yen")), row.getString("hash")))
                .one());
  }

  private static void require(boolean holds, long run) {
    if (!holds) {
      throw new OperationsException("OP-E-067", run);
    }
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public List<RetentionOrder> orders() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("orders"))
                .map((row, context) -> RetentionRows.order(row))
                .list());
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void order(Act act, RetentionKind kind, AddresseeNumber addresseeNumber, String reason) {
    if (reason == null || reason.isBlank() || (addresseeNumber != null && !kind.byPerson())) {
      throw new OperationsException("OP-E-068");
    }
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(Sql.of("withdraw-open")).execute();
          handle
              .createUpdate(Sql.of("add-order"))
              .bind("kind", kind)
              .bind("addresseeNumber", addresseeNumber == null ? null : addresseeNumber.value())
              .bind("reason", reason.strip())
              .bind("orderedBy", caller())
              .execute();
        });
    List<AddresseeNumber> whose = addresseeNumber == null ? List.of() : List.of(addresseeNumber);
    log.act(act, LogEntry.about(Operation.CONFIGURE, FUNCTION, "keep " + kind, whose));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void lift(Act act, long retentionOrderId) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Sql.of("lift-order"))
                .bind("id", retentionOrderId)
                .bind("liftedBy", caller())
                .bind("now", clock.instant())
                .execute());
    log.act(
        act,
        LogEntry.of(
            Operation.CONFIGURE, FUNCTION, "order " + retentionOrderId + " to keep lifted"));
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.APPROVER, Roles.AUDITOR})
  public byte[] certificate(long certificateNumber) {
    return jdbi.withHandle(
        handle ->
            Certificate.find(handle, certificateNumber)
                .orElseThrow(() -> new OperationsException("OP-E-069", certificateNumber))
                .draw());
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
