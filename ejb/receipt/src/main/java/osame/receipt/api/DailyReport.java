package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import osame.foundation.Yen;

/**
 * The daily report of an accounting day: {@code fileTotal = posted + overpaid + suspense} or the
 * day can't be closed. It tells what was booked on the day; what happens to that money on a later
 * day stands in the report of that day.
 *
 * @param rows what was booked from the day's files
 * @param rowsOfNoFile what else was booked on the day: suspense worked off, and payments taken back
 *     as negative amounts
 * @param posted yen of {@code rows} that reduced a debt
 * @param overpaid yen of {@code rows} beyond a debt
 * @param suspense yen of the day's files that went into suspense, worked off since or not
 * @param fileTotal sum of the day's files
 * @param workedOffFromSuspense yen posted this day, or made an overpayment, out of suspense of this
 *     or earlier days; part of no file
 * @param openFiles names of the files that keep the day open
 * @param closed true once the day is locked
 * @param closedBy user who closed it; null while it is open
 */
public record DailyReport(
    LocalDate day,
    List<DailyReportRow> rows,
    List<DailyReportRow> rowsOfNoFile,
    Yen posted,
    Yen overpaid,
    Yen suspense,
    Yen fileTotal,
    Yen workedOffFromSuspense,
    List<String> openFiles,
    boolean closed,
    String closedBy)
    implements Serializable {

  public DailyReport {
    rows = List.copyOf(rows);
    rowsOfNoFile = List.copyOf(rowsOfNoFile);
    openFiles = List.copyOf(openFiles);
  }

  /** Yen of the day's files that have a place. */
  public Yen accountedFor() {
    return posted.plus(overpaid).plus(suspense);
  }

  /** Whether each yen of the day's files is in exactly one place. */
  public boolean tiesOut() {
    return fileTotal.equals(accountedFor());
  }

  /** Number of payments of all rows. */
  public long count() {
    return Stream.concat(rows.stream(), rowsOfNoFile.stream())
        .mapToLong(DailyReportRow::count)
        .sum();
  }
}
