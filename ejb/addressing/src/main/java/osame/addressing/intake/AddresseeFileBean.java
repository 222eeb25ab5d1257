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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.register.FactColumns;
import osame.foundation.Yen;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.persistence.general.CopyRows;

/**
 * Takes in one file of addressees in one transaction: read row by row, staged by COPY, written by a
 * few statements for all rows. A row that is not right is listed and left out; the others are taken
 * in.
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
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public AddresseeFileBean() {}

  AddresseeFileBean(
      Jdbi jdbi,
      FileArchive files,
      JobProgress progress,
      OperationLog log,
      Clock clock,
      SessionContext session) {
    this.jdbi = jdbi;
    this.files = files;
    this.progress = progress;
    this.log = log;
    this.clock = clock;
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
    boolean shortForm = read(handle, fileId, act.businessDate().value());
    handle.createUpdate(sql("twice")).bind("fileId", fileId).execute();
    update(handle, "remove-twice");
    update(handle, "analyze");
    if (shortForm) {
      handle
          .createUpdate(sql("fill-short"))
          .define("others", others(""))
          .define("a_others", others("a."))
          .execute();
    }
    handle.createUpdate(sql("too-early")).bind("fileId", fileId).execute();
    update(handle, "remove-too-early");
    write(handle, act, fileId);
    logSubjects(handle, act, fileId);
  }

  /** Columns that only the long form has. */
  private static String others(String prefix) {
    return FactColumns.NAMES.stream()
        .filter(name -> !AddresseeRow.SHORT.contains(name))
        .map(prefix::concat)
        .collect(Collectors.joining(", "));
  }

  /** Reads the file and says whether it is of the short form. */
  private boolean read(Handle handle, long fileId, LocalDate businessDate) {
    CopyRows staged = new CopyRows(handle, sql("copy-staged"));
    CopyRows faults = new CopyRows(handle, sql("copy-faults"));
    boolean shortForm;
    try (InputStream content = files.open(fileId);
        AddresseeFile file = new AddresseeFile(content)) {
      file.forEach(
          businessDate,
          row -> staged.add(row.columns()),
          fault -> faults.add(fileId, fault.line(), fault.code(), fault.arguments()));
      shortForm = file.isShort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    staged.flush();
    faults.flush();
    return shortForm;
  }

  /** What changed: the master as it is now, and a new version for each; the rest is not touched. */
  private void write(Handle handle, Act act, long fileId) {
    update(handle, "stage-changes");
    handle
        .createUpdate(sql("changes"))
        .define("a_facts", FactColumns.list("a."))
        .define("s_facts", FactColumns.list("s."))
        .bind("day", act.businessDate().value())
        .execute();
    update(handle, "analyze-changes");
    handle.createQuery(sql("lock-changed")).mapTo(Long.class).one();
    String by = session.getCallerPrincipal().getName();
    Instant now = clock.instant();
    factsUpdate(handle, "supersede").bind("by", by).bind("at", now).execute();
    factsUpdate(handle, "keep-before").bind("by", by).bind("at", now).execute();
    factsUpdate(handle, "add-new").bind("by", by).execute();
    factsUpdate(handle, "update-changed").bind("by", by).execute();
    factsUpdate(handle, "add-versions")
        .bind("by", by)
        .bind("at", now)
        .bind("reason", act.reason())
        .bind("fileId", fileId)
        .execute();
  }

  private static Update factsUpdate(Handle handle, String name) {
    return handle
        .createUpdate(sql(name))
        .define("facts", FactColumns.list(""))
        .define("s_facts", FactColumns.list("s."))
        .define("v_facts", FactColumns.list("v."));
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
