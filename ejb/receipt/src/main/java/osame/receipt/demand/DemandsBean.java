package osame.receipt.demand;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.foundation.law.DemandDays;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.Letters;
import osame.operations.api.Parameters;
import osame.operations.api.PrintLotOrder;
import osame.operations.api.Proposal;
import osame.receipt.api.DemandOrder;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.Demands;
import osame.receipt.api.DueDemand;
import osame.receipt.api.ReceiptException;

/** Takes runs of demand notices from the list to the print lot. */
@Stateless
@DenyAll
@Local(Demands.class)
public class DemandsBean implements Demands {

  /** Yen of tax below which the city sends no demand notice. */
  public static final String SMALL_AMOUNT = "receipt.demand.small-amount";

  private static final String FUNCTION = "RC-092";
  private static final String FORM = "demand-notice";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private Approvals approvals;
  @EJB private Letters letters;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public DemandsBean() {}

  public DemandsBean(
      Jdbi jdbi,
      Parameters parameters,
      Approvals approvals,
      Letters letters,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.approvals = approvals;
    this.letters = letters;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long extract(Act act, DemandOrder order) {
    LocalDate today = act.businessDate().value();
    boolean possible =
        !order.dueFrom().isAfter(order.dueTo())
            && order.dueTo().isBefore(today)
            && !order.dispatchOn().isBefore(today);
    if (!possible) {
      throw new ReceiptException("RC-E-071", today);
    }
    return jdbi.withHandle(handle -> extract(handle, act, order));
  }

  private long extract(Handle handle, Act act, DemandOrder order) {
    LocalDate today = act.businessDate().value();
    Optional<Long> added = addRun(handle, act, order);
    if (added.isEmpty()) {
      return handle
          .createQuery(DemandSql.of("find-request"))
          .bind("requestId", act.requestId())
          .mapTo(Long.class)
          .one();
    }
    long runId = added.get();
    int found =
        handle
            .createUpdate(DemandSql.of("extract"))
            .bind("runId", runId)
            .bind("extractedOn", today)
            .bind("dispatchOn", order.dispatchOn())
            .bind("dueFrom", order.dueFrom())
            .bind("dueTo", order.dueTo())
            .bind("taxItem", order.taxItem())
            .bind("noticeNumber", notice(order))
            .bind("smallAmount", smallAmount(today))
            .execute();
    if (found == 0) {
      throw new ReceiptException("RC-E-070", order.dueFrom(), order.dueTo());
    }
    logRun(handle, act, runId, "demand run " + runId + " extracted");
    return runId;
  }

  private Optional<Long> addRun(Handle handle, Act act, DemandOrder order) {
    return handle
        .createQuery(DemandSql.of("add-run"))
        .bind("requestId", act.requestId())
        .bind("name", order.name())
        .bind("taxItem", order.taxItem())
        .bind("noticeNumber", notice(order))
        .bind("dueFrom", order.dueFrom())
        .bind("dueTo", order.dueTo())
        .bind("extractedOn", act.businessDate().value())
        .bind("dispatchOn", order.dispatchOn())
        .bind("officer", session.getCallerPrincipal().getName())
        .mapTo(Long.class)
        .findOne();
  }

  private static String notice(DemandOrder order) {
    return order.noticeNumber() == null ? null : order.noticeNumber().value();
  }

  private long smallAmount(LocalDate day) {
    return parameters.find(SMALL_AMOUNT, day).map(Long::valueOf).orElse(0L);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void exclude(Act act, long demandId) {
    jdbi.useHandle(
        handle -> {
          long runId =
              handle
                  .createQuery(DemandSql.of("run-of"))
                  .bind("demandId", demandId)
                  .mapTo(Long.class)
                  .findOne()
                  .orElseThrow(() -> new ReceiptException("RC-E-072", demandId));
          draft(handle, runId);
          handle
              .createUpdate(DemandSql.of("exclude"))
              .bind("demandId", demandId)
              .bind("remark", act.reason())
              .execute();
          log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "demand " + demandId + " left out"));
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long propose(Act act, long demandRunId, String remark) {
    return jdbi.withHandle(
        handle -> {
          LockedRun run = draft(handle, demandRunId);
          DemandPlan plan = DemandPlan.read(handle, demandRunId);
          if (plan.count() == 0) {
            throw new ReceiptException("RC-E-070", run.extractedOn(), run.dispatchOn());
          }
          long approvalId =
              approvals.propose(
                  act,
                  new Proposal(
                      APPROVAL_KIND,
                      String.valueOf(demandRunId),
                      plan.hash(),
                      plan.count(),
                      plan.sum(),
                      remark));
          handle
              .createUpdate(DemandSql.of("set-approval"))
              .bind("runId", demandRunId)
              .bind("approvalId", approvalId)
              .execute();
          return approvalId;
        });
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void discard(Act act, long demandRunId) {
    jdbi.useHandle(
        handle -> {
          draft(handle, demandRunId);
          handle
              .createUpdate(DemandSql.of("leave-out-discarded"))
              .bind("runId", demandRunId)
              .bind("remark", act.reason())
              .execute();
          handle.createUpdate(DemandSql.of("discard")).bind("runId", demandRunId).execute();
          log.act(
              act,
              LogEntry.of(Operation.CHANGE, FUNCTION, "demand run " + demandRunId + " given up"));
        });
  }

  private static LockedRun draft(Handle handle, long demandRunId) {
    LockedRun run = LockedRun.in(DemandRunState.EXTRACTED, handle, demandRunId);
    if (!run.isDraft(handle)) {
      throw new ReceiptException("RC-E-072", demandRunId);
    }
    return run;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long print(Act act, long demandRunId) {
    return jdbi.withHandle(handle -> print(handle, act, demandRunId));
  }

  private long print(Handle handle, Act act, long demandRunId) {
    LockedRun run = LockedRun.in(DemandRunState.EXTRACTED, handle, demandRunId);
    if (run.approval(handle) != ApprovalState.APPROVED) {
      throw new ReceiptException("RC-E-073", demandRunId);
    }
    approvals.carryOut(act, run.approvalId(), DemandPlan.read(handle, demandRunId).hash());
    update(handle, "drop-paid", demandRunId);
    update(handle, "record-recipients", demandRunId);
    long printLotId =
        letters.order(
            act,
            new PrintLotOrder(FORM, run.name(), PrintLotOrder.PART_SIZE),
            new DemandLetters(handle, run));
    handle
        .createUpdate(DemandSql.of("link-letters"))
        .bind("runId", demandRunId)
        .bind("printLotId", printLotId)
        .execute();
    handle
        .createUpdate(DemandSql.of("set-printed"))
        .bind("runId", demandRunId)
        .bind("printLotId", printLotId)
        .execute();
    logRun(handle, act, demandRunId, "demand run " + demandRunId + " printed");
    return printLotId;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR, Roles.APPROVER})
  public List<DueDemand> due(LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DemandSql.of("due"))
                .bind("day", day)
                .map(
                    (row, context) -> {
                      LocalDate dueDate = row.getObject("due_date", LocalDate.class);
                      LocalDate latest = DemandDays.latestDispatch(dueDate);
                      return new DueDemand(
                          dueDate,
                          row.getString("tax_item"),
                          row.getString("tax_item_name"),
                          row.getLong("count"),
                          Yen.of(row.getLong("sum")),
                          latest,
                          latest.isBefore(day));
                    })
                .list());
  }

  private void logRun(Handle handle, Act act, long runId, String subject) {
    DemandLog.write(handle, log, act, runId, subject);
  }

  private static void update(Handle handle, String statement, long runId) {
    handle.createUpdate(DemandSql.of(statement)).bind("runId", runId).execute();
  }
}
