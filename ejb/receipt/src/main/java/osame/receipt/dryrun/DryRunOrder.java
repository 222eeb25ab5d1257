package osame.receipt.dryrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import osame.foundation.ReceivedOn;
import osame.receipt.api.DryRunKind;

/** What is to be tried, and what came of it so far; null where it does not apply. */
record DryRunOrder(
    long dryRunId,
    DryRunKind kind,
    Long archivedFileId,
    String format,
    ReceivedOn receivedOn,
    Long paymentFileId,
    Long postingId,
    Integer line,
    String planHash,
    boolean refused,
    Long carriedOutJobId) {

  /** Reads and locks it: nobody else tries it or carries it out meanwhile. */
  static Optional<DryRunOrder> lock(Handle handle, long dryRunId) {
    return handle
        .createQuery(Sql.of("order"))
        .bind("dryRunId", dryRunId)
        .map((row, context) -> order(row))
        .findOne();
  }

  private static DryRunOrder order(ResultSet row) throws SQLException {
    String format = row.getString("format");
    LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
    return new DryRunOrder(
        row.getLong("dry_run_id"),
        DryRunKind.valueOf(row.getString("kind")),
        row.getObject("archived_file_id", Long.class),
        format,
        receivedOn == null ? null : new ReceivedOn(receivedOn),
        row.getObject("payment_file_id", Long.class),
        row.getObject("posting_id", Long.class),
        row.getObject("line_no", Integer.class),
        row.getString("plan_hash"),
        row.getBoolean("refused"),
        row.getObject("carried_out_job_id", Long.class));
  }
}
