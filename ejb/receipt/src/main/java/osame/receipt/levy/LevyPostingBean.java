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
import osame.operations.api.Parameters;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.ReceiptException;
import osame.receipt.charge.ChargeSettlement;

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
  public void takeIn(long jobId, Act act, long levyFileId) {
    if (progress.isStepDone(jobId, STEP)) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          LevyFile file = LevyFileRows.lock(handle, levyFileId);
          if (file.state() == LevyFileState.RECEIVED) {
            takeIn(handle, act, file);
          }
        });
    progress.stepDone(jobId, STEP);
  }

  private void takeIn(Handle handle, Act act, LevyFile file) {
    LocalDate businessDate = act.businessDate().value();
    requireOpen(handle, businessDate);
    BusinessCalendar calendar = businessDates.calendar();
    LevyRules rules = LevyRules.of(parameters, businessDate);
    LevyStaging staging = LevyStaging.begin(handle, calendar);
    FileFault refusal = read(staging, file.archivedFileId());
    if (refusal == null) {
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
    boolean closed =
        handle.createQuery(Sql.of("is-closed")).bind("day", day).mapTo(Boolean.class).one();
    if (closed) {
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
