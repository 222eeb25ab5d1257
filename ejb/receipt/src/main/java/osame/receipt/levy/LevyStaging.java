package osame.receipt.levy;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import osame.foundation.calendar.BusinessCalendar;
import osame.persistence.general.CopyRows;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyFileState;

/** The rows of one levy file in temporary tables, and what is wrong with them. */
final class LevyStaging {

  private static final String[] CHECKS = {
    "fault-twice",
    "fault-exists",
    "fault-unknown",
    "fault-addressee",
    "fault-other-addressee",
    "fault-tax-item",
    "fault-due-date"
  };

  private final Handle handle;
  private final BusinessCalendar calendar;
  private int lines;
  private long total;
  private int faulty;

  private LevyStaging(Handle handle, BusinessCalendar calendar) {
    this.handle = handle;
    this.calendar = calendar;
  }

  static LevyStaging begin(Handle handle, BusinessCalendar calendar) {
    handle.createScript(Sql.of("settings")).execute();
    handle.createUpdate(Sql.of("stage")).execute();
    handle.createUpdate(Sql.of("stage-faults")).execute();
    return new LevyStaging(handle, calendar);
  }

  /**
   * @return why the file is refused whole, or null
   */
  FileFault read(LevyFileReader reader) {
    CopyRows staged = new CopyRows(handle, Sql.of("copy-staged"));
    CopyRows faults = new CopyRows(handle, Sql.of("copy-faults"));
    FileFault refusal =
        reader.read(
            new LevyFileReader.Target() {
              @Override
              public void row(LevyRow row) {
                staged.add(row.columns());
              }

              @Override
              public void fault(FileFault fault, String content, String levyKey) {
                faults.add(fault.line(), fault.code(), fault.arguments(), content, levyKey);
              }
            });
    staged.flush();
    faults.flush();
    lines = reader.lines();
    total = reader.total();
    return refusal;
  }

  void fault(FileFault fault) {
    CopyRows faults = new CopyRows(handle, Sql.of("copy-faults"));
    faults.add(fault.line(), fault.code(), fault.arguments(), null, null);
    faults.flush();
  }

  /** Compares the rows with each other, with the addressees and with what was levied before. */
  void check(LocalDate businessDate) {
    run("analyze-staged");
    shiftDueDates();
    run("match");
    run("analyze-matched");
    for (String check : CHECKS) {
      run(check);
    }
    handle.createUpdate(Sql.of("fault-decided")).bind("businessDate", businessDate).execute();
  }

  private void shiftDueDates() {
    run("stage-shifts");
    CopyRows shifts = new CopyRows(handle, Sql.of("copy-shifts"));
    handle
        .createQuery(Sql.of("nominal-days"))
        .mapTo(LocalDate.class)
        .list()
        .forEach(day -> shifts.add(day, calendar.shiftDueDate(day)));
    shifts.flush();
  }

  /** Lists the faults with the file. */
  void storeFaults(LevyFile file) {
    faulty = handle.createQuery(Sql.of("count-faulty")).mapTo(Integer.class).one();
    handle
        .createUpdate(Sql.of("store-faults"))
        .bind("archivedFileId", file.archivedFileId())
        .bind("levyFileId", file.levyFileId())
        .execute();
  }

  /** Rows with a fault. */
  int faulty() {
    return faulty;
  }

  /**
   * Leaves out the faulty rows; they wait for correction, and the others end the wait of earlier
   * ones.
   */
  void keepSound(LevyFile file) {
    handle
        .createUpdate(Sql.of("store-open-faults"))
        .bind("levyFileId", file.levyFileId())
        .execute();
    run("remove-faulty");
    handle
        .createUpdate(Sql.of("settle-by-key"))
        .bind("levyFileId", file.levyFileId())
        .bind("settledBy", "levy file " + file.levyFileId())
        .execute();
  }

  void end(LevyFile file, LevyFileState state, Long postingId) {
    boolean refused = state == LevyFileState.REFUSED;
    handle
        .createUpdate(Sql.of("end-file"))
        .bind("levyFileId", file.levyFileId())
        .bind("state", state.name())
        .bind("postingId", postingId)
        .bind("lines", lines)
        .bind("total", total)
        .bind("taken", refused ? 0 : lines - faulty)
        .bind("faults", faulty)
        .execute();
  }

  private void run(String statement) {
    handle.createUpdate(Sql.of(statement)).execute();
  }
}
