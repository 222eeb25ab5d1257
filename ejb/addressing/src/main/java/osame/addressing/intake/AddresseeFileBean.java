package osame.addressing.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.persistence.general.CopyRows;

/**
 * Takes in one file of addressees in one transaction: read row by row, staged by COPY, written by
 * one statement. A row that is not right is listed and left out; the others are taken in.
 */
@Stateless
@DenyAll
@LocalBean
public class AddresseeFileBean {

  static final String STEP = "take-in";

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private FileArchive files;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public AddresseeFileBean() {}

  AddresseeFileBean(
      Jdbi jdbi,
      FileArchive files,
      JobProgress progress,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.files = files;
    this.progress = progress;
    this.log = log;
    this.session = session;
  }

  /** Does the step, unless it is done. */
  @RolesAllowed(Roles.BATCH)
  public void takeIn(long jobId, Act act, long fileId) {
    if (!progress.isStepDone(jobId, STEP)) {
      jdbi.useHandle(handle -> takeIn(handle, act, fileId));
      progress.stepDone(jobId, STEP);
    }
  }

  private void takeIn(Handle handle, Act act, long fileId) {
    update(handle, "stage");
    read(handle, fileId, act.businessDate().value());
    handle.createUpdate(sql("twice")).bind("fileId", fileId).execute();
    update(handle, "remove-twice");
    update(handle, "analyze");
    handle
        .createUpdate(sql("upsert"))
        .bind("updatedBy", session.getCallerPrincipal().getName())
        .execute();
    logSubjects(handle, act, fileId);
  }

  private void read(Handle handle, long fileId, LocalDate businessDate) {
    CopyRows staged = new CopyRows(handle, sql("copy-staged"));
    CopyRows faults = new CopyRows(handle, sql("copy-faults"));
    try (InputStream content = files.open(fileId);
        AddresseeFile file = new AddresseeFile(content)) {
      file.forEach(
          businessDate,
          row -> staged.add(row.columns()),
          fault -> faults.add(fileId, fault.line(), fault.code(), fault.arguments()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    staged.flush();
    faults.flush();
  }

  private void logSubjects(Handle handle, Act act, long fileId) {
    LogEntry entry =
        handle
            .createQuery(sql("summary"))
            .map(
                (row, context) ->
                    LogEntry.batch(
                        "AT-001",
                        "addressee file " + fileId,
                        row.getLong("count"),
                        Yen.ZERO,
                        row.getString("digest")))
            .one();
    long logId = log.act(act, entry);
    handle.createUpdate(sql("log-subjects")).bind("logId", logId).execute();
  }

  private static void update(Handle handle, String name) {
    handle.createUpdate(sql(name)).execute();
  }

  private static String sql(String name) {
    return SQL.locate("osame.addressing.intake." + name);
  }
}
