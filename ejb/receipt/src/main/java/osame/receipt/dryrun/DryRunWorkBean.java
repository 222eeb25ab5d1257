package osame.receipt.dryrun;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.operations.api.Approvals;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.difference.Differences;
import osame.receipt.levy.LevyPostingBean;
import osame.receipt.payment.PaymentFilePostingBean;
import osame.receipt.reversal.UndoBean;

/**
 * Does what is to be tried, keeps what it changed, and takes it back to a savepoint: its locks and
 * rows are gone with it.
 */
@Stateless
@DenyAll
@LocalBean
public class DryRunWorkBean {

  private static final String FUNCTION = "RC-030";
  private static final String UNDO = "undo";

  @Inject private Jdbi jdbi;
  @EJB private PaymentFilePostingBean payments;
  @EJB private LevyPostingBean levies;
  @EJB private UndoBean undos;
  @EJB private DryRunStoreBean store;
  @EJB private Approvals approvals;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;

  public DryRunWorkBean() {}

  DryRunWorkBean(
      Jdbi jdbi,
      PaymentFilePostingBean payments,
      LevyPostingBean levies,
      UndoBean undos,
      DryRunStoreBean store,
      Approvals approvals,
      JobProgress progress,
      OperationLog log) {
    this.jdbi = jdbi;
    this.payments = payments;
    this.levies = levies;
    this.undos = undos;
    this.store = store;
    this.approvals = approvals;
    this.progress = progress;
    this.log = log;
  }

  /** Tries it, unless that was done. */
  @RolesAllowed(Roles.BATCH)
  public void tryOut(JobRun run, long dryRunId, String requestedBy) {
    store.clear(dryRunId);
    jdbi.useHandle(
        handle -> {
          handle.execute(Sql.of("begin"));
          DryRunOrder order = DryRunOrder.lock(handle, dryRunId).orElseThrow();
          Tried tried = work(handle, run, order, requestedBy);
          Differences differences =
              Differences.of(handle, tried.postingId(), tried.paymentFileId(), tried.levyFileId());
          String hash = differences.hash();
          int rows = keep(dryRunId, differences);
          handle.execute(Sql.of("take-back"));
          handle
              .createUpdate(Sql.of("set-tried"))
              .bind("dryRunId", dryRunId)
              .bind("planHash", hash)
              .bind("total", tried.total().value())
              .bind("rows", rows)
              .bind("refused", tried.refused())
              .execute();
          log.act(run.act(), LogEntry.batch(FUNCTION, "dry run " + dryRunId, rows, Yen.ZERO, hash));
        });
  }

  private int keep(long dryRunId, Differences differences) {
    int last = 0;
    List<Difference> page = differences.after(last);
    while (!page.isEmpty()) {
      store.add(dryRunId, page);
      last = page.get(page.size() - 1).row();
      page = differences.after(last);
    }
    return last;
  }

  private Tried work(Handle handle, JobRun run, DryRunOrder order, String requestedBy) {
    return switch (order.kind()) {
      case PAYMENT_FILE -> {
        PaymentFile file =
            payments.tryOut(
                run, order.archivedFileId(), order.format(), order.receivedOn(), requestedBy);
        yield new Tried(
            payments.postingOf(file.paymentFileId()),
            file.total() == null ? Yen.ZERO : file.total(),
            file.state() == PaymentFileState.REFUSED,
            file.paymentFileId(),
            null);
      }
      case LEVY_FILE -> {
        LevyFile file = levies.tryOut(run, order.archivedFileId(), requestedBy);
        yield new Tried(
            levies.postingOf(file.levyFileId()),
            file.total() == null ? Yen.ZERO : file.total(),
            file.state() == LevyFileState.REFUSED,
            null,
            file.levyFileId());
      }
      case UNDO_FILE, UNDO_LINE -> undo(handle, run, order, requestedBy);
    };
  }

  private Tried undo(Handle handle, JobRun run, DryRunOrder order, String requestedBy) {
    UndoBean.Undone undone =
        order.kind() == DryRunKind.UNDO_FILE
            ? undos.file(handle, run.act(), order.paymentFileId(), requestedBy)
            : undos.line(handle, run.act(), order.postingId(), order.line(), requestedBy);
    return new Tried(undone.postingId(), undone.totals().total(), false, null, null);
  }

  /**
   * Undoes what was tried.
   *
   * @throws ReceiptException {@code RC-E-187} if something else comes out now
   */
  @RolesAllowed(Roles.BATCH)
  public void undo(JobRun run, long dryRunId, Long approvalId, String requestedBy) {
    if (progress.isStepDone(run.jobId(), UNDO)) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          DryRunOrder order = DryRunOrder.lock(handle, dryRunId).orElseThrow();
          Tried tried = undo(handle, run, order, requestedBy);
          String hash = Differences.of(handle, tried.postingId(), null, null).hash();
          if (!hash.equals(run.planHash())) {
            throw new ReceiptException("RC-E-187");
          }
          if (approvalId != null) {
            approvals.carryOut(run.act(), approvalId, hash);
          }
          progress.stepDone(run.jobId(), UNDO);
        });
  }
}
