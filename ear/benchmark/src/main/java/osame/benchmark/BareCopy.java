package osame.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The same rows into Osame's own tables under the same constraints, by COPY and hand-written
 * statements: no archive, no operation log, no job, no faults, no allocation. What is left is the
 * price of the tables.
 */
final class BareCopy implements Way {

  private final DataSource database;
  private final LocalDate day;
  private long posted;

  BareCopy(DataSource database, LocalDate day) {
    this.database = database;
    this.day = day;
  }

  @Override
  public String name() {
    return "bare COPY into the same tables";
  }

  @Override
  public void prepare() {}

  @Override
  public int post(List<Line> lines) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        long posting = posting(connection);
        statement.execute(
            "CREATE TEMP TABLE staging (line_no int, notice_number text, amount bigint) ON COMMIT DROP");
        Copy.lines(connection, "COPY staging FROM STDIN", lines);
        statement.execute("ANALYZE staging");
        statement.execute(
            "CREATE TEMP TABLE matched ON COMMIT DROP AS SELECT s.line_no, s.amount, r.receivable_id FROM staging s"
                + " JOIN receipt.receivable r ON r.levy_year = 2026 AND r.tax_item = '01' AND r.notice_number = s.notice_number"
                + " AND r.installment = 1 AND r.tax_year = 2026");
        statement.execute("ANALYZE matched");
        statement.execute(
            "INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, paid_on, fiscal_year,"
                + " component, kind, tax_item, account_class, channel) SELECT receivable_id, "
                + posting
                + ", -amount, line_no, '"
                + day
                + "', '"
                + day
                + "', 2026, 'TAX', 'PAID', '01', 'CURRENT_YEAR', 'BANK_COUNTER' FROM matched");
        statement.execute(
            "UPDATE receipt.receivable r SET tax_balance = r.tax_balance - m.amount, version = r.version + 1"
                + " FROM matched m WHERE m.receivable_id = r.receivable_id");
      }
      connection.commit();
    }
    posted += lines.stream().mapToLong(Line::amount).sum();
    return lines.size();
  }

  private long posting(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)"
                + " VALUES ('PAYMENT_FILE', ?, ?, 'bare-copy') RETURNING posting_id")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, day);
      try (var rows = insert.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  @Override
  public long posted() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT coalesce(-sum(e.amount), 0)::bigint FROM receipt.ledger_entry e JOIN receipt.posting p USING (posting_id)"
                    + " WHERE e.kind = 'PAID' AND p.recorded_by = 'bare-copy'");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
