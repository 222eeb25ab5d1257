package osame.receipt.suspense;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.StatementContext;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseReason;

/** The rows of suspense. */
final class SuspenseRows {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private SuspenseRows() {}

  static String sql(String name) {
    return SQL.locate("osame.receipt.suspense." + name);
  }

  static Page<Suspense> open(Handle handle, String owner, PageRequest page) {
    List<Suspense> rows =
        handle
            .createQuery(sql("open"))
            .bind("owner", owner)
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(SuspenseRows::suspense)
            .list();
    long total = handle.createQuery(sql("count-open")).bind("owner", owner).mapTo(Long.class).one();
    return new Page<>(rows, total);
  }

  /** A row that an officer works on. */
  record Held(Suspense suspense, UUID resolvedBy) {}

  /** Takes the lock of a row; the request that resolved it is null while it is open. */
  static Optional<Held> hold(Handle handle, long suspenseId) {
    handle.createQuery(sql("lock")).bind("suspenseId", suspenseId).mapTo(Long.class).findOne();
    return handle
        .createQuery(sql("find"))
        .bind("suspenseId", suspenseId)
        .map(
            (row, context) ->
                new Held(suspense(row, context), row.getObject("resolved_by", UUID.class)))
        .findOne();
  }

  private static Suspense suspense(ResultSet row, StatementContext context) throws SQLException {
    LocalDate paidOn = row.getObject("paid_on", LocalDate.class);
    return new Suspense(
        row.getLong("suspense_id"),
        row.getLong("payment_file_id"),
        row.getString("file_name"),
        row.getInt("line_no"),
        Yen.of(row.getLong("amount")),
        SuspenseReason.valueOf(row.getString("reason")),
        row.getString("key_as_received"),
        Channel.valueOf(row.getString("channel")),
        row.getString("institution"),
        paidOn == null ? null : new PaidOn(paidOn),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        row.getInt("age_days"),
        row.getString("owner"));
  }
}
