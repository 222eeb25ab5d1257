package osame.receipt.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.persistence.general.PagedRows;
import osame.receipt.api.BatchKind;
import osame.receipt.api.BatchLine;
import osame.receipt.api.PaymentBatch;
import osame.receipt.api.PaymentFileState;
import osame.receipt.row.Columns;

/** The rows of batches and their lines. */
final class BatchRows {

  private BatchRows() {}

  static Optional<PaymentBatch> find(Handle handle, long paymentFileId) {
    return list(handle, paymentFileId, PageRequest.first(1)).rows().stream().findFirst();
  }

  static Page<PaymentBatch> list(Handle handle, PageRequest page) {
    return list(handle, null, page);
  }

  private static Page<PaymentBatch> list(Handle handle, Long paymentFileId, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(Sql.of("list")).bind("id", paymentFileId), page, BatchRows::batch);
  }

  private static PaymentBatch batch(ResultSet row) throws SQLException {
    return new PaymentBatch(
        row.getLong("payment_file_id"),
        BatchKind.valueOf(row.getString("kind")),
        PaymentFileState.valueOf(row.getString("state")),
        row.getString("institution"),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        row.getString("taken_in_by"),
        row.getObject("taken_in_at", OffsetDateTime.class).toInstant(),
        Yen.of(row.getLong("float_amount")),
        row.getInt("lines"),
        Yen.of(row.getLong("sum")),
        Yen.of(row.getLong("fees")),
        Columns.yen(row, "stated_amount"),
        Columns.yen(row, "difference_amount"),
        row.getString("remark"));
  }

  static Page<BatchLine> lines(Handle handle, long paymentFileId, PageRequest page) {
    return PagedRows.read(
        handle.createQuery(Sql.of("lines")).bind("id", paymentFileId), page, row -> line(row));
  }

  /** The line that a request added. */
  static Optional<BatchLine> ofRequest(Handle handle, UUID requestId) {
    return handle
        .createQuery(Sql.of("line-of-request"))
        .bind("requestId", requestId)
        .map((row, context) -> line(row))
        .findOne();
  }

  private static BatchLine line(ResultSet row) throws SQLException {
    long batch = row.getLong("payment_file_id");
    int line = row.getInt("line_no");
    boolean found = row.getString("notice_number") != null;
    return new BatchLine(
        batch,
        line,
        "%d-%03d".formatted(batch, line),
        row.getString("key_as_keyed"),
        found ? Columns.key(row) : null,
        found ? Yen.of(row.getLong("open")) : null,
        Yen.of(row.getLong("amount")),
        new PaidOn(row.getObject("paid_on", LocalDate.class)),
        row.getString("voided_because"),
        row.getString("keyed_by"));
  }
}
