package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.Yen;

/**
 * The requests of one debit day.
 *
 * @param archivedFileIds the request files, one a bank
 */
public record DebitRun(
    long debitRunId, LocalDate debitDay, long lines, Yen total, List<Long> archivedFileIds)
    implements Serializable {

  public DebitRun {
    archivedFileIds = List.copyOf(archivedFileIds);
  }
}
