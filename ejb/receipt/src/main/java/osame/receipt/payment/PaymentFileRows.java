package osame.receipt.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.StatementContext;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.row.Columns;

/** The rows of payment files and their faults. */
final class PaymentFileRows {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private PaymentFileRows() {}

  static String sql(String name) {
    return SQL.locate("osame.receipt.payment." + name);
  }

  static Optional<PaymentFile> find(Handle handle, long paymentFileId) {
    return handle
        .createQuery(sql("find"))
        .bind("paymentFileId", paymentFileId)
        .map(PaymentFileRows::file)
        .findOne();
  }

  static Page<PaymentFile> list(Handle handle, PageRequest page) {
    List<PaymentFile> rows =
        handle
            .createQuery(sql("list"))
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(PaymentFileRows::file)
            .list();
    return new Page<>(rows, handle.createQuery(sql("count")).mapTo(Long.class).one());
  }

  static Page<FileFault> faults(Handle handle, long paymentFileId, PageRequest page) {
    List<FileFault> rows =
        handle
            .createQuery(sql("faults"))
            .bind("paymentFileId", paymentFileId)
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(PaymentFileRows::fault)
            .list();
    long total =
        handle
            .createQuery(sql("count-faults"))
            .bind("paymentFileId", paymentFileId)
            .mapTo(Long.class)
            .one();
    return new Page<>(rows, total);
  }

  private static FileFault fault(ResultSet row, StatementContext context) throws SQLException {
    return new FileFault(
        row.getInt("line_no"),
        row.getString("code"),
        Arrays.asList((String[]) row.getArray("arguments").getArray()));
  }

  static PaymentFile file(ResultSet row, StatementContext context) throws SQLException {
    return new PaymentFile(
        row.getLong("payment_file_id"),
        row.getObject("archived_file_id", Long.class),
        row.getString("name"),
        new PaymentFileFormat(row.getString("format"), row.getString("format_name")),
        new ReceivedOn(row.getObject("received_on", LocalDate.class)),
        PaymentFileState.valueOf(row.getString("state")),
        row.getObject("job_id", Long.class),
        row.getObject("line_count", Integer.class),
        Columns.yen(row, "total_amount"),
        Columns.yen(row, "posted_amount"),
        Columns.yen(row, "overpaid_amount"),
        Columns.yen(row, "suspense_amount"),
        row.getString("taken_in_by"),
        row.getObject("taken_in_at", OffsetDateTime.class).toInstant());
  }
}
