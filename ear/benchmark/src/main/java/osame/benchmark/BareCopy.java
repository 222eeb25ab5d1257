package osame.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The same rows into Osame's own tables under the same constraints, by COPY and hand-written
 * statements in one transaction: archived file, payment file, entries, balances, operation log with
 * its subjects. No job, no faults, no allocation. What is left is the price of the tables.
 */
final class BareCopy implements Way {

  private static final int PART = 1 << 20;

  private final DataSource database;
  private final LocalDate day;
  private final Path directory;
  private Path file;

  BareCopy(DataSource database, LocalDate day, Path directory) {
    this.database = database;
    this.day = day;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "bare COPY into the same tables";
  }

  @Override
  public String tables() {
    return "osame";
  }

  @Override
  public void beforeRound(List<Line> lines) throws IOException {
    file = Application.write(directory, day, lines);
  }

  @Override
  public void post(List<Line> lines) throws Exception {
    long total = lines.stream().mapToLong(Line::amount).sum();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        long archived = archive(connection);
        long posting = posting(connection);
        statement.execute(
            "CREATE TEMP TABLE staging (line_no int, notice_number text, amount bigint) ON COMMIT DROP");
        Copy.lines(connection, "COPY staging FROM STDIN", lines);
        statement.execute("ANALYZE staging");
        statement.execute(
            """
            CREATE TEMP TABLE matched ON COMMIT DROP AS SELECT s.line_no, s.amount, r.receivable_id, r.addressee_number
              FROM staging s JOIN receipt.receivable r ON r.levy_year = 2026 AND r.tax_item = '01'
                AND r.notice_number = s.notice_number AND r.installment = 1 AND r.tax_year = 2026
            """);
        statement.execute("ANALYZE matched");
        statement.execute(
            """
            INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, paid_on, fiscal_year,
                component, kind, tax_item, account_class, channel, institution)
              SELECT receivable_id, %1$d, -amount, line_no, '%2$s', '%2$s', 2026, 'TAX', 'PAID', '01', 'CURRENT_YEAR',
                'BANK_COUNTER', '9001' FROM matched
            """
                .formatted(posting, day));
        statement.execute(
            "UPDATE receipt.receivable r SET tax_balance = r.tax_balance - m.amount, latest_paid_on = '"
                + day
                + "', version = r.version + 1 FROM matched m WHERE m.receivable_id = r.receivable_id");
        finish(statement, archived, posting, lines.size(), total);
      }
      connection.commit();
    }
  }

  private void finish(Statement statement, long archived, long posting, int lines, long total)
      throws SQLException {
    statement.execute(
        """
        INSERT INTO receipt.payment_file (archived_file_id, request_id, name, format, format_name, received_on, state, posting_id, line_count,
            total_amount, posted_amount, overpaid_amount, suspense_amount, taken_in_by)
          VALUES (%1$d, gen_random_uuid(), 'bare', 'PAID_NOTICE', '済通', '%2$s', 'CLOSED', %3$d, %4$d, %5$d, %5$d, 0, 0, 'bare-copy');
        INSERT INTO access.operation_log (who, terminal, business_date, operation, function_id, subject, subject_count, sum_yen)
          VALUES ('bare-copy', 'benchmark', '%2$s', 'BATCH', 'RC-022', 'bare', %4$d, %5$d);
        INSERT INTO access.operation_log_subject (operation_log_id, addressee_number)
          SELECT (SELECT max(operation_log_id) FROM access.operation_log WHERE who = 'bare-copy'), addressee_number
          FROM (SELECT DISTINCT addressee_number FROM matched) m;
        """
            .formatted(archived, day, posting, lines, total));
  }

  private long archive(Connection connection) throws Exception {
    byte[] content = Files.readAllBytes(file);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (PreparedStatement head =
            connection.prepareStatement(
                "INSERT INTO operations.archived_file (sha256, direction, name, size) VALUES (?, 'IN', 'bare', ?) RETURNING file_id");
        PreparedStatement part =
            connection.prepareStatement(
                "INSERT INTO operations.archived_file_part (file_id, part_no, bytes) VALUES (?, ?, ?)")) {
      head.setString(1, HexFormat.of().formatHex(digest.digest(content)));
      head.setLong(2, content.length);
      long id;
      try (var rows = head.executeQuery()) {
        rows.next();
        id = rows.getLong(1);
      }
      for (int from = 0, number = 1; from < content.length; from += PART, number++) {
        part.setLong(1, id);
        part.setInt(2, number);
        part.setBytes(3, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
        part.executeUpdate();
      }
      return id;
    }
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
