package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.Yen;

/**
 * The daily report of an accounting day: {@code fileTotal = posted + overpaid + suspense} or the
 * day can't be closed.
 *
 * @param suspense yen of the day still without a place
 * @param fileTotal sum of the day's files
 * @param workedOffFromSuspense yen posted this day out of suspense of this or earlier days; part of
 *     no file
 * @param openFiles names of the files that keep the day open
 * @param closed true once the day is locked
 */
public record DailyReport(
    LocalDate day,
    List<DailyReportRow> rows,
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
    openFiles = List.copyOf(openFiles);
  }
}
