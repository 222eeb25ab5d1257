package osame.receipt.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.receipt.api.BatchKind;
import osame.receipt.api.BatchLine;
import osame.receipt.api.PaymentBatch;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceivableKey;

/** The rows of batches and their lines. */
final class BatchRows {

  private BatchRows() {}

  static Optional<PaymentBatch> find(Handle handle, long paymentFileId) {
    return batches(
            handle
                .createQuery(Sql.of("list"))
                .bind("id", paymentFileId)
                .bind("offset", 0)
                .bind("size", 1))
        .rows()
        .stream()
        .findFirst();
  }

  static Page<PaymentBatch> list(Handle handle, PageRequest page) {
    return batches(
        handle
            .createQuery(Sql.of("list"))
            .bind("id", (Long) null)
            .bind("offset", page.offset())
            .bind("size", page.size()));
  }

  private static Page<PaymentBatch> batches(Query query) {
    long[] total = {0};
    List<PaymentBatch> rows =
        query
            .map(
                (row, context) -> {
                  total[0] = row.getLong("all_batches");
                  return batch(row);
                })
            .list();
    return new Page<>(rows, total[0]);
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
        Yen.of(row.getLong("total")),
        yen(row, "stated_amount"),
        yen(row, "difference_amount"),
        row.getString("remark"));
  }

  private static Yen yen(ResultSet row, String column) throws SQLException {
    Long value = row.getObject(column, Long.class);
    return value == null ? null : Yen.of(value);
  }

  static Page<BatchLine> lines(Handle handle, long paymentFileId, PageRequest page) {
    long[] total = {0};
    List<BatchLine> rows =
        handle
            .createQuery(Sql.of("lines"))
            .bind("id", paymentFileId)
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(
                (row, context) -> {
                  total[0] = row.getLong("all_lines");
                  return line(row);
                })
            .list();
    return new Page<>(rows, total[0]);
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
        found ? key(row) : null,
        found ? Yen.of(row.getLong("open")) : null,
        Yen.of(row.getLong("amount")),
        new PaidOn(row.getObject("paid_on", LocalDate.class)),
        row.getString("voided_because"),
        row.getString("keyed_by"));
  }

  static ReceivableKey key(ResultSet row) throws SQLException {
    return new ReceivableKey(
        new LevyYear(row.getInt("levy_year")),
        new TaxYear(row.getInt("tax_year")),
        row.getString("tax_item"),
        new NoticeNumber(row.getString("notice_number")),
        new Installment(row.getInt("installment")));
  }
}
