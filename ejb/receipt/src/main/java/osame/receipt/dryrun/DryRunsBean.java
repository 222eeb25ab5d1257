package osame.receipt.dryrun;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.JobOrder;
import osame.operations.api.Jobs;
import osame.operations.api.Parameters;
import osame.operations.api.Proposal;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRun;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.DryRuns;
import osame.receipt.api.LetterToRecall;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.PaymentFiles;
import osame.receipt.api.ReceiptException;

/** Orders dry runs, shows what they changed, and has them carried out. */
@Stateless
@DenyAll
@Local(DryRuns.class)
public class DryRunsBean implements DryRuns {

  /** Kind of the proposals; their subject is the id of the dry run. */
  static final String KIND = "receipt.undo";

  /** Whether the undo of a single payment needs a second officer; {@code true} by default. */
  static final String LINE_APPROVAL = "receipt.undo.line-approval";

  private static final String FUNCTION = "RC-030";

  @Inject private Jdbi jdbi;
  @EJB private FileArchive archive;
  @EJB private Jobs jobs;
  @EJB private Approvals approvals;
  @EJB private Parameters parameters;
  @EJB private PaymentFiles payments;
  @EJB private LevyIntake levies;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public DryRunsBean() {}

  DryRunsBean(
      Jdbi jdbi,
      FileArchive archive,
      Jobs jobs,
      Approvals approvals,
      Parameters parameters,
      PaymentFiles payments,
      LevyIntake levies,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.archive = archive;
    this.jobs = jobs;
    this.approvals = approvals;
    this.parameters = parameters;
    this.payments = payments;
    this.levies = levies;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long tryPaymentFile(Act act, long archivedFileId, String format, ReceivedOn receivedOn) {
    if (receivedOn.value().isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-014", receivedOn.value());
    }
    Map<String, Object> order = new HashMap<>();
    order.put("archivedFileId", archivedFileId);
    order.put("format", format);
    order.put("receivedOn", receivedOn.value());
    return order(act, DryRunKind.PAYMENT_FILE, name(archivedFileId, "RC-E-015"), order);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long tryLevyFile(Act act, long archivedFileId) {
    Map<String, Object> order = Map.of("archivedFileId", archivedFileId);
    return order(act, DryRunKind.LEVY_FILE, name(archivedFileId, "RC-E-002"), order);
  }

  private String name(long archivedFileId, String code) {
    return archive
        .find(archivedFileId)
        .map(ArchivedFile::name)
        .orElseThrow(() -> new ReceiptException(code, archivedFileId));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long tryUndoOfFile(Act act, long paymentFileId) {
    String name =
        payments
            .find(paymentFileId)
            .filter(file -> file.state().standing())
            .orElseThrow(() -> new ReceiptException("RC-E-013", paymentFileId))
            .name();
    return order(act, DryRunKind.UNDO_FILE, name, Map.of("paymentFileId", paymentFileId));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long tryUndoOfPayment(Act act, long entryId) {
    record Payment(long postingId, int line, String notice) {}
    Payment payment =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(Sql.of("payment"))
                    .bind("entryId", entryId)
                    .map(
                        (row, context) ->
                            new Payment(
                                row.getLong("posting_id"),
                                row.getInt("line_no"),
                                row.getString("notice_number")))
                    .findOne()
                    .orElseThrow(() -> new ReceiptException("RC-E-180", entryId)));
    return order(
        act,
        DryRunKind.UNDO_LINE,
        payment.notice(),
        Map.of("postingId", payment.postingId(), "line", payment.line()));
  }

  private long order(Act act, DryRunKind kind, String subject, Map<String, Object> what) {
    return jdbi.withHandle(
        handle -> {
          Optional<Long> added = DryRunRows.add(handle, act, kind, subject, what, caller());
          if (added.isEmpty()) {
            return DryRunRows.ofRequest(handle, act.requestId());
          }
          long id = added.get();
          Map<String, String> job =
              Map.of(DryRunJob.DRY_RUN, String.valueOf(id), DryRunJob.OFFICER, caller());
          long jobId = jobs.start(act, new JobOrder(DryRunJob.KIND, String.valueOf(id), job, null));
          DryRunRows.setJob(handle, "set-job", id, jobId);
          log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "dry run " + id));
          return id;
        });
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Optional<DryRun> find(long dryRunId) {
    return jdbi.withHandle(
        handle ->
            DryRunRows.list(handle, dryRunId, PageRequest.first(1)).rows().stream().findFirst());
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<DryRun> list(PageRequest page) {
    return jdbi.withHandle(handle -> DryRunRows.list(handle, null, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<Difference> differences(String terminal, long dryRunId, PageRequest page) {
    Page<Difference> found =
        jdbi.withHandle(handle -> DryRunRows.differences(handle, dryRunId, page));
    List<AddresseeNumber> shown =
        found.rows().stream()
            .map(Difference::addresseeNumber)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    log.view(terminal, LogEntry.about(Operation.VIEW, FUNCTION, "dry run " + dryRunId, shown));
    return found;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.APPROVER, Roles.AUDITOR})
  public Page<LetterToRecall> letters(String terminal, long dryRunId, PageRequest page) {
    Page<LetterToRecall> found =
        jdbi.withHandle(handle -> DryRunRows.letters(handle, dryRunId, page));
    List<AddresseeNumber> shown =
        found.rows().stream().map(LetterToRecall::addresseeNumber).distinct().toList();
    log.view(
        terminal,
        LogEntry.about(Operation.VIEW, FUNCTION, "letters of dry run " + dryRunId, shown));
    return found;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long propose(Act act, long dryRunId, String remark) {
    DryRun tried = find(dryRunId).orElseThrow(() -> new ReceiptException("RC-E-182"));
    if (tried.planHash() == null || !tried.undo()) {
      throw new ReceiptException("RC-E-182");
    }
    if (tried.carriedOutJobId() != null) {
      throw new ReceiptException("RC-E-185");
    }
    return approvals.propose(
        act,
        new Proposal(
            KIND,
            String.valueOf(dryRunId),
            tried.planHash(),
            tried.differences(),
            tried.total(),
            remark));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long carryOut(Act act, long dryRunId) {
    return jdbi.withHandle(
        handle -> {
          DryRunOrder order =
              DryRunOrder.lock(handle, dryRunId)
                  .filter(found -> found.planHash() != null)
                  .orElseThrow(() -> new ReceiptException("RC-E-182"));
          if (order.carriedOutJobId() != null) {
            return order.carriedOutJobId();
          }
          if (order.refused()) {
            throw new ReceiptException("RC-E-183");
          }
          long jobId = start(handle, act, order);
          DryRunRows.setJob(handle, "set-carried-out", dryRunId, jobId);
          log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "dry run " + dryRunId));
          return jobId;
        });
  }

  private long start(Handle handle, Act act, DryRunOrder order) {
    return switch (order.kind()) {
      case PAYMENT_FILE ->
          payments
              .takeInAsTried(
                  act, order.archivedFileId(), order.format(), order.receivedOn(), order.planHash())
              .jobId();
      case LEVY_FILE -> levies.takeInAsTried(act, order.archivedFileId(), order.planHash()).jobId();
      case UNDO_FILE, UNDO_LINE -> startUndo(handle, act, order);
    };
  }

  private long startUndo(Handle handle, Act act, DryRunOrder order) {
    String id = String.valueOf(order.dryRunId());
    Map<String, String> job = new HashMap<>();
    job.put(DryRunJob.DRY_RUN, id);
    job.put(DryRunJob.OFFICER, caller());
    DryRunRows.list(handle, order.dryRunId(), PageRequest.first(1)).rows().stream()
        .filter(run -> ApprovalState.APPROVED.name().equals(run.approvalState()))
        .forEach(run -> job.put(UndoJob.APPROVAL, String.valueOf(run.approvalId())));
    if (!job.containsKey(UndoJob.APPROVAL) && needsApproval(act, order)) {
      throw new ReceiptException("RC-E-184");
    }
    return jobs.start(act, new JobOrder(UndoJob.KIND, id, job, order.planHash()));
  }

  private boolean needsApproval(Act act, DryRunOrder order) {
    return order.kind() == DryRunKind.UNDO_FILE
        || parameters
            .find(LINE_APPROVAL, act.businessDate().value())
            .map(Boolean::parseBoolean)
            .orElse(true);
  }
}
