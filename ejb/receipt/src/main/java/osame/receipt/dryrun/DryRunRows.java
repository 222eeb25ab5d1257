package osame.receipt.dryrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.FiscalYear;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRun;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.LetterToRecall;
import osame.receipt.difference.Differences;

/** The rows of dry runs. */
final class DryRunRows {

  private static final List<String> COLUMNS =
      List.of("archivedFileId", "format", "receivedOn", "paymentFileId", "postingId", "line");

  private DryRunRows() {}

  /** Adds one; empty if this request added it before. */
  static Optional<Long> add(
      Handle handle,
      Act act,
      DryRunKind kind,
      String subject,
      Map<String, Object> what,
      String requestedBy) {
    var query =
        handle
            .createQuery(Sql.of("add"))
            .bind("kind", kind.name())
            .bind("subject", subject)
            .bind("requestId", act.requestId())
            .bind("requestedBy", requestedBy);
    COLUMNS.forEach(column -> query.bind(column, what.get(column)));
    return query.mapTo(Long.class).findOne();
  }

  static long ofRequest(Handle handle, UUID requestId) {
    return handle
        .createQuery(Sql.of("of-request"))
        .bind("requestId", requestId)
        .mapTo(Long.class)
        .one();
  }

  static void setJob(Handle handle, String statement, long dryRunId, long jobId) {
    handle
        .createUpdate(Sql.of(statement))
        .bind("dryRunId", dryRunId)
        .bind("jobId", jobId)
        .execute();
  }

  /**
   * @param dryRunId the only one wanted, or null for all
   */
  static Page<DryRun> list(Handle handle, Long dryRunId, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(Sql.of("list")).bind("dryRunId", dryRunId), page, row -> dryRun(row));
  }

  private static DryRun dryRun(ResultSet row) throws SQLException {
    Long total = row.getObject("total_amount", Long.class);
    return new DryRun(
        row.getLong("dry_run_id"),
        DryRunKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getObject("job_id", Long.class),
        row.getString("plan_hash"),
        total == null ? null : Yen.of(total),
        row.getObject("row_count", Long.class),
        row.getBoolean("refused"),
        row.getObject("approval_id", Long.class),
        row.getString("approval_state"),
        row.getString("proposed_by"),
        row.getObject("carried_out_job_id", Long.class),
        row.getString("requested_by"),
        row.getObject("requested_at", OffsetDateTime.class).toInstant());
  }

  static Page<LetterToRecall> letters(Handle handle, long dryRunId, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(Sql.of("letters")).bind("dryRunId", dryRunId),
        page,
        row ->
            new LetterToRecall(
                row.getLong("letter_id"),
                row.getString("title"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getLong("number"),
                row.getObject("issued_on", LocalDate.class),
                new AddresseeNumber(row.getString("addressee_number"))));
  }

  static Page<Difference> differences(Handle handle, long dryRunId, PageRequest page) {
    List<Difference> rows =
        handle
            .createQuery(Sql.of("differences"))
            .bind("dryRunId", dryRunId)
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(Differences::difference)
            .list();
    long total =
        handle
            .createQuery(Sql.of("count"))
            .bind("dryRunId", dryRunId)
            .mapTo(Long.class)
            .findOne()
            .orElse(0L);
    return new Page<>(rows, total);
  }
}
