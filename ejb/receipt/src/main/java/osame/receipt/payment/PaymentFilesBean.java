package osame.receipt.payment;

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
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.JobOrder;
import osame.operations.api.Jobs;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFiles;
import osame.receipt.api.ReceiptException;
import osame.receipt.closing.ClosedDays;
import osame.receipt.format.PaymentFormats;

/** Takes payment files in and closes them. */
@Stateless
@DenyAll
@Local(PaymentFiles.class)
public class PaymentFilesBean implements PaymentFiles {

  private static final String FUNCTION = "RC-022";

  @Inject private Jdbi jdbi;
  @EJB private FileArchive archive;
  @EJB private Jobs jobs;
  @EJB private OperationLog log;
  @Inject private PaymentFormats formats;
  @Resource private SessionContext session;

  public PaymentFilesBean() {}

  PaymentFilesBean(
      Jdbi jdbi,
      FileArchive archive,
      Jobs jobs,
      OperationLog log,
      PaymentFormats formats,
      SessionContext session) {
    this.jdbi = jdbi;
    this.archive = archive;
    this.jobs = jobs;
    this.log = log;
    this.formats = formats;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public PaymentFile takeIn(Act act, long archivedFileId, String format, ReceivedOn receivedOn) {
    return takeIn(act, archivedFileId, format, receivedOn, null);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public PaymentFile takeInAsTried(
      Act act, long archivedFileId, String format, ReceivedOn receivedOn, String planHash) {
    return takeIn(act, archivedFileId, format, receivedOn, planHash);
  }

  private PaymentFile takeIn(
      Act act, long archivedFileId, String format, ReceivedOn receivedOn, String planHash) {
    if (receivedOn.value().isAfter(act.businessDate().value())) {
      throw new ReceiptException("RC-E-014", receivedOn.value());
    }
    ArchivedFile file =
        archive
            .find(archivedFileId)
            .orElseThrow(() -> new ReceiptException("RC-E-015", archivedFileId));
    PaymentFileFormat chosen = formats.format(format, receivedOn.value());
    return jdbi.withHandle(
        handle -> {
          if (ClosedDays.contain(handle, receivedOn.value())) {
            throw new ReceiptException("RC-E-012", receivedOn.value());
          }
          Optional<Long> added = add(handle, act, file, chosen, receivedOn);
          long id = added.orElseGet(() -> sameRequest(handle, act));
          if (added.isPresent()) {
            start(handle, act, id, planHash);
          }
          return PaymentFileRows.find(handle, id).orElseThrow();
        });
  }

  private Optional<Long> add(
      Handle handle, Act act, ArchivedFile file, PaymentFileFormat format, ReceivedOn receivedOn) {
    return handle
        .createQuery(PaymentFileRows.sql("add"))
        .bind("archivedFileId", file.fileId())
        .bind("requestId", act.requestId())
        .bind("name", file.name())
        .bind("format", format.code())
        .bind("formatName", format.name())
        .bind("receivedOn", receivedOn.value())
        .bind("takenInBy", session.getCallerPrincipal().getName())
        .mapTo(Long.class)
        .findOne();
  }

  /** The file that this very request took in before; else the bytes were there already. */
  private static long sameRequest(Handle handle, Act act) {
    return handle
        .createQuery(PaymentFileRows.sql("find-request"))
        .bind("requestId", act.requestId())
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(() -> new ReceiptException("RC-E-011"));
  }

  private void start(Handle handle, Act act, long id, String planHash) {
    Map<String, String> parameters = Map.of(PaymentFileJob.FILE, String.valueOf(id));
    long jobId =
        jobs.start(
            act, new JobOrder(PaymentFileJob.KIND, String.valueOf(id), parameters, planHash));
    handle
        .createUpdate(PaymentFileRows.sql("set-job"))
        .bind("paymentFileId", id)
        .bind("jobId", jobId)
        .execute();
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "payment file " + id));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public void close(Act act, long paymentFileId) {
    int closed =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(PaymentFileRows.sql("close"))
                    .bind("paymentFileId", paymentFileId)
                    .execute());
    if (closed == 0) {
      throw new ReceiptException("RC-E-013", paymentFileId);
    }
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "payment file " + paymentFileId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public List<PaymentFileFormat> formats(LocalDate day) {
    return formats.all(day);
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Optional<PaymentFile> find(long paymentFileId) {
    return jdbi.withHandle(handle -> PaymentFileRows.find(handle, paymentFileId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<PaymentFile> list(PageRequest page) {
    return jdbi.withHandle(handle -> PaymentFileRows.list(handle, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<FileFault> faults(long paymentFileId, PageRequest page) {
    return jdbi.withHandle(handle -> PaymentFileRows.faults(handle, paymentFileId, page));
  }
}
