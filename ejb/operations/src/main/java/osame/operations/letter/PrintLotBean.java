package osame.operations.letter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.operations.api.Parameters;

/** Draws the parts of a print lot, each in a transaction of its own. */
@Stateless
@DenyAll
@LocalBean
public class PrintLotBean {

  @Inject private Jdbi jdbi;
  @Inject private FormStore forms;
  @EJB private FileArchive archive;
  @EJB private Parameters parameters;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;

  public PrintLotBean() {}

  PrintLotBean(
      Jdbi jdbi,
      FormStore forms,
      FileArchive archive,
      Parameters parameters,
      JobProgress progress,
      OperationLog log) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.archive = archive;
    this.parameters = parameters;
    this.progress = progress;
    this.log = log;
  }

  static String step(int partNo) {
    return "part-" + partNo;
  }

  /** Files into which the lot is split. */
  @RolesAllowed(Roles.BATCH)
  public int countParts(long printLotId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("last-part"))
                .bind("printLotId", printLotId)
                .mapTo(Integer.class)
                .one());
  }

  /** Draws one part, unless it is done. */
  @RolesAllowed(Roles.BATCH)
  public void draw(JobRun run, long printLotId, int partNo) {
    if (!progress.isStepDone(run.jobId(), step(partNo))) {
      jdbi.useHandle(handle -> draw(handle, run, printLotId, partNo));
      progress.stepDone(run.jobId(), step(partNo));
    }
  }

  private void draw(Handle handle, JobRun run, long printLotId, int partNo) {
    List<Waiting> letters =
        handle
            .createQuery(Sql.of("lock-waiting"))
            .bind("printLotId", printLotId)
            .bind("partNo", partNo)
            .map(Waiting::of)
            .list();
    if (letters.isEmpty()) {
      return;
    }
    LetterDrawing drawing = drawing(handle, printLotId);
    String name = "print-lot-" + printLotId + "-" + partNo + ".pdf";
    Optional<ArchivedFile> file = drawing.draw(run.act(), letters, name, partNo);
    file.ifPresent(stored -> drawing.addPart(printLotId, partNo, stored));
    log.act(
        run.act(),
        LogEntry.of(Operation.PRINT, "CM-060", "print lot " + printLotId + " part " + partNo));
  }

  private LetterDrawing drawing(Handle handle, long printLotId) {
    return handle
        .createQuery(Sql.of("find-print-lot-form"))
        .bind("printLotId", printLotId)
        .map(
            (row, context) -> {
              LocalDate day = row.getObject("issued_on", LocalDate.class);
              return new LetterDrawing(
                  handle,
                  archive,
                  forms.get(row.getLong("form_id")),
                  day,
                  QrProfiles.on(day, parameters));
            })
        .one();
  }
}
