package osame.receipt.levy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.JobOrder;
import osame.operations.api.Jobs;
import osame.persistence.general.PagedRows;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.ReceiptException;

/** Registers levy files for the job that takes them in, and shows what became of them. */
@Stateless
@DenyAll
@Local(LevyIntake.class)
public class LevyIntakeBean implements LevyIntake {

  @Inject private Jdbi jdbi;
  @EJB private FileArchive files;
  @EJB private Jobs jobs;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public LevyIntakeBean() {}

  public LevyIntakeBean(
      Jdbi jdbi, FileArchive files, Jobs jobs, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.files = files;
    this.jobs = jobs;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.LEVYING})
  public LevyFile takeIn(Act act, long archivedFileId) {
    return takeIn(act, archivedFileId, null);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public LevyFile takeInAsTried(Act act, long archivedFileId, String planHash) {
    return takeIn(act, archivedFileId, planHash);
  }

  private LevyFile takeIn(Act act, long archivedFileId, String planHash) {
    ArchivedFile file =
        files
            .find(archivedFileId)
            .orElseThrow(() -> new ReceiptException("RC-E-002", archivedFileId));
    return jdbi.withHandle(
        handle -> {
          boolean added = add(handle, act, file);
          long levyFileId =
              ofRequest(handle, act, archivedFileId)
                  .orElseThrow(() -> new ReceiptException("RC-E-001"));
          if (added) {
            start(handle, act, levyFileId, planHash);
          }
          return LevyFileRows.find(handle, levyFileId).orElseThrow();
        });
  }

  /** False if the same bytes are there already, by this request or another. */
  private boolean add(Handle handle, Act act, ArchivedFile file) {
    return handle
            .createUpdate(Sql.of("add-file"))
            .bind("archivedFileId", file.fileId())
            .bind("requestId", act.requestId())
            .bind("name", file.name())
            .bind("takenInBy", session.getCallerPrincipal().getName())
            .execute()
        == 1;
  }

  private static Optional<Long> ofRequest(Handle handle, Act act, long archivedFileId) {
    return handle
        .createQuery(Sql.of("find-request"))
        .bind("requestId", act.requestId())
        .bind("archivedFileId", archivedFileId)
        .mapTo(Long.class)
        .findOne();
  }

  private void start(Handle handle, Act act, long levyFileId, String planHash) {
    String id = Long.toString(levyFileId);
    long jobId =
        jobs.start(
            act, new JobOrder(LevyFileJob.KIND, id, Map.of(LevyFileJob.LEVY_FILE, id), planHash));
    handle
        .createUpdate(Sql.of("set-job"))
        .bind("levyFileId", levyFileId)
        .bind("jobId", jobId)
        .execute();
    log.act(act, LogEntry.of(Operation.CREATE, "RC-001", "levy file " + levyFileId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR, Roles.LEVYING})
  public Optional<LevyFile> find(long levyFileId) {
    return jdbi.withHandle(handle -> LevyFileRows.find(handle, levyFileId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<LevyFile> list(PageRequest page) {
    return jdbi.withHandle(handle -> LevyFileRows.list(handle, page));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR, Roles.LEVYING})
  public Page<FileFault> faults(long levyFileId, PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle.createQuery(Sql.of("list-faults")).bind("levyFileId", levyFileId),
                page,
                row ->
                    new FileFault(
                        row.getInt("line_no"),
                        row.getString("code"),
                        List.of((String[]) row.getArray("arguments").getArray()))));
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public long settleFaults(Act act, long levyFileId) {
    long settled =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(Sql.of("settle-faults"))
                    .bind("levyFileId", levyFileId)
                    .bind("settledBy", session.getCallerPrincipal().getName())
                    .execute());
    log.act(act, LogEntry.of(Operation.CHANGE, "RC-004", "faults of levy file " + levyFileId));
    return settled;
  }
}
