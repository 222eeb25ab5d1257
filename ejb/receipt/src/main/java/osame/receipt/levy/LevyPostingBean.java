package osame.receipt.levy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.BusinessDates;
import osame.operations.api.FileArchive;
import osame.operations.api.JobProgress;
import osame.operations.api.JobRun;
import osame.operations.api.Parameters;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.closing.ClosedDays;
import osame.receipt.difference.Differences;
import osame.receipt.difference.Plan;
import osame.receipt.posting.PostingEngine;

/**
 * Takes in one levy file in one transaction: staged, checked and written set by set. A file that is
 * not whole is refused; of the others each row is taken in or listed with its fault, or, where the
 * city wants it so, one bad row refuses the file.
 */
@Stateless
@DenyAll
@LocalBean
public class LevyPostingBean {

  static final String STEP = "take-in";

  @Inject private Jdbi jdbi;
  @Inject private ChargeSettlement charges;
  @EJB private FileArchive files;
  @EJB private Parameters parameters;
  @EJB private BusinessDates businessDates;
  @EJB private JobProgress progress;
  @EJB private OperationLog log;

  public LevyPostingBean() {}

  public LevyPostingBean(
      Jdbi jdbi,
      ChargeSettlement charges,
      FileArchive files,
      Parameters parameters,
      BusinessDates businessDates,
      JobProgress progress,
      OperationLog log) {
    this.jdbi = jdbi;
    this.charges = charges;
    this.files = files;
    this.parameters = parameters;
    this.businessDates = businessDates;
    this.progress = progress;
    this.log = log;
  }

  /**
   * Does the step, unless it is done.
   *
   * @throws ReceiptException RC-E-003 if the business date is closed in the accounts
   */
  @RolesAllowed(Roles.BATCH)
  public void takeIn(JobRun run, long levyFileId) {
    if (progress.isStepDone(run.jobId(), STEP)) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          LevyFile file = LevyFileRows.lock(handle, levyFileId);
          if (file.state() == LevyFileState.RECEIVED) {
            takeIn(handle, run, file);
          }
        });
    progress.stepDone(run.jobId(), STEP);
  }

  /**
   * Registers a file and takes it in at once; the caller rolls it back.
   *
   * @throws ReceiptException RC-E-001 if the same bytes were taken in before
   */
  @RolesAllowed(Roles.BATCH)
  public LevyFile tryOut(JobRun run, long archivedFileId, String takenInBy) {
    return jdbi.withHandle(
        handle -> {
          int added =
              handle
                  .createUpdate(Sql.of("add-file"))
                  .bind("archivedFileId", archivedFileId)
                  .bind("requestId", run.act().requestId())
                  .bind("name", files.find(archivedFileId).orElseThrow().name())
                  .bind("takenInBy", takenInBy)
                  .execute();
          if (added == 0) {
            throw new ReceiptException("RC-E-001");
          }
          long id =
              handle
                  .createQuery(Sql.of("find-request"))
                  .bind("requestId", run.act().requestId())
                  .bind("archivedFileId", archivedFileId)
                  .mapTo(Long.class)
                  .one();
          takeIn(handle, run.act(), LevyFileRows.lock(handle, id));
          return LevyFileRows.find(handle, id).orElseThrow();
        });
  }

  /** The posting of a file; null if it has none. */
  @RolesAllowed(Roles.BATCH)
  public Long postingOf(long levyFileId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("posting-of"))
                .bind("levyFileId", levyFileId)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  private void takeIn(Handle handle, JobRun run, LevyFile file) {
    if (run.planHash() == null) {
      takeIn(handle, run.act(), file);
      return;
    }
    long id = file.levyFileId();
    if (!Plan.holds(
        handle,
        run.planHash(),
        () -> takeIn(handle, run.act(), file),
        () -> Differences.of(handle, postingOf(id), null, id))) {
      refuse(handle, run.act(), file, new FileFault(0, "RC-F-130", List.of()));
    }
  }

  private void refuse(Handle handle, Act act, LevyFile file, FileFault why) {
    LevyStaging staging = LevyStaging.begin(handle, businessDates.calendar());
    staging.fault(why);
    staging.storeFaults(file);
    staging.end(file, LevyFileState.REFUSED, null);
    log.act(act, LogEntry.batch("RC-004", subject(file) + " refused", 0, Yen.ZERO, null));
  }

  private void takeIn(Handle handle, Act act, LevyFile file) {
    LocalDate businessDate = act.businessDate().value();
    requireOpen(handle, businessDate);
    BusinessCalendar calendar = businessDates.calendar();
    LevyRules rules = LevyRules.of(parameters, businessDate);
    LevyStaging staging = LevyStaging.begin(handle, calendar);
    FileFault refusal = read(staging, file.archivedFileId());
    if (refusal == null) {
      PostingEngine.takeTurn(handle);
      staging.check(businessDate);
    } else {
      staging.fault(refusal);
    }
    staging.storeFaults(file);
    if (refusal != null || (rules.whole() && staging.faulty() > 0)) {
      staging.end(file, LevyFileState.REFUSED, null);
      log.act(act, LogEntry.batch("RC-004", subject(file) + " refused", 0, Yen.ZERO, null));
    } else {
      staging.keepSound(file);
      LevyEntries entries = new LevyEntries(handle, rules, calendar);
      long postingId = entries.post(act, file.takenInBy());
      entries.settle(charges, postingId, businessDate);
      staging.end(file, LevyFileState.TAKEN_IN, postingId);
      entries.log(log, act, subject(file));
    }
  }

  private static String subject(LevyFile file) {
    return "levy file " + file.levyFileId();
  }

  private static void requireOpen(Handle handle, LocalDate day) {
    if (ClosedDays.contain(handle, day)) {
      throw new ReceiptException("RC-E-003", day);
    }
  }

  private FileFault read(LevyStaging staging, long archivedFileId) {
    try (InputStream content = files.open(archivedFileId);
        LevyFileReader reader = new LevyFileReader(content)) {
      return staging.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
