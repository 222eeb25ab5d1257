package osame.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * The textbook model in a schema of its own: a payment row and an entry row for each line,
 * row-level foreign keys, a balance beside. Posted set-wise in one transaction, or one transaction
 * a payment.
 */
final class Textbook implements Way {

  /** How the textbook's tables are written to. */
  enum Style {
    /** COPY into a temporary table, then one statement for each table, in one transaction. */
    SET_BASED,
    /** One transaction for each payment. */
    ONE_BY_ONE
  }

  /** So many payments suffice to know the speed of one transaction a payment. */
  private static final int SAMPLE = 3_000;

  private final DataSource database;
  private final String schema;
  private final Style style;
  private final int receivables;
  private final LocalDate day;
  private int file;

  Textbook(DataSource database, Style style, int receivables, LocalDate day) {
    this.database = database;
    this.schema = style == Style.SET_BASED ? "textbook_set" : "textbook_single";
    this.style = style;
    this.receivables = receivables;
    this.day = day;
  }

  @Override
  public String name() {
    return style == Style.SET_BASED
        ? "textbook model, set-based"
        : "textbook model, one tx a payment";
  }

  @Override
  public void prepare() throws SQLException {
    create(database, schema, receivables);
  }

  /** The same tables serve the measurement of JPA. */
  static void create(DataSource database, String schema, int receivables) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SCHEMA %1$s;
          SET search_path = %1$s;
          CREATE TABLE payment_file (file_id int PRIMARY KEY, line_count int NOT NULL);
          CREATE TABLE charge (charge_id bigint PRIMARY KEY, addressee_number text NOT NULL,
            levy_year smallint NOT NULL, tax_year smallint NOT NULL, tax_item text NOT NULL,
            notice_number text NOT NULL, installment smallint NOT NULL, due_date date NOT NULL,
            assessed bigint NOT NULL, balance bigint NOT NULL CHECK (balance >= 0), version int NOT NULL DEFAULT 0);
          INSERT INTO charge SELECT i, lpad(i::text, 15, '0'), 2026, 2026, '01', lpad(i::text, 10, '0'), 1, '2026-06-30', 30000, 30000
            FROM generate_series(1, %2$d) i;
          ALTER TABLE charge ADD UNIQUE (levy_year, tax_year, tax_item, notice_number, installment);
          CREATE INDEX ON charge (addressee_number);
          CREATE TABLE payment (payment_id bigint GENERATED ALWAYS AS IDENTITY (START 1000 INCREMENT 1000) PRIMARY KEY,
            file_id int NOT NULL REFERENCES payment_file, line_no int NOT NULL, notice_number text NOT NULL,
            amount bigint NOT NULL, paid_on date NOT NULL, received_on date NOT NULL, UNIQUE (file_id, line_no));
          CREATE TABLE entry (entry_id bigint GENERATED ALWAYS AS IDENTITY (START 1000 INCREMENT 1000) PRIMARY KEY,
            charge_id bigint NOT NULL REFERENCES charge, payment_id bigint NOT NULL REFERENCES payment,
            kind text NOT NULL, amount bigint NOT NULL, paid_on date NOT NULL, received_on date NOT NULL);
          CREATE INDEX ON entry (charge_id);
          CREATE INDEX ON entry (payment_id);
          """
              .formatted(schema, receivables));
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE " + schema + ".charge");
    }
  }

  @Override
  public int post(List<Line> lines) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET search_path = " + schema);
        file++;
        statement.execute("INSERT INTO payment_file VALUES (" + file + ", " + lines.size() + ")");
      }
      if (style == Style.SET_BASED) {
        setBased(connection, lines);
        return lines.size();
      }
      connection.commit();
      List<Line> sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
      oneByOne(connection, sample);
      return sample.size();
    }
  }

  private void setBased(Connection connection, List<Line> lines) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE staging (line_no int, notice_number text, amount bigint) ON COMMIT DROP");
      Copy.lines(connection, "COPY staging FROM STDIN", lines);
      statement.execute("ANALYZE staging");
      statement.execute(
          "INSERT INTO payment (file_id, line_no, notice_number, amount, paid_on, received_on) SELECT "
              + file
              + ", line_no, notice_number, amount, '"
              + day
              + "', '"
              + day
              + "' FROM staging");
      statement.execute(
          "INSERT INTO entry (charge_id, payment_id, kind, amount, paid_on, received_on)"
              + " SELECT c.charge_id, p.payment_id, 'PAID', -p.amount, p.paid_on, p.received_on FROM payment p"
              + " JOIN charge c ON c.levy_year = 2026 AND c.tax_year = 2026 AND c.tax_item = '01'"
              + " AND c.notice_number = p.notice_number AND c.installment = 1 WHERE p.file_id = "
              + file);
      statement.execute(
          "UPDATE charge c SET balance = c.balance - p.amount, version = c.version + 1 FROM payment p WHERE p.file_id = "
              + file
              + " AND c.levy_year = 2026 AND c.tax_year = 2026 AND c.tax_item = '01'"
              + " AND c.notice_number = p.notice_number AND c.installment = 1");
    }
    connection.commit();
  }

  private void oneByOne(Connection connection, List<Line> lines) throws SQLException {
    try (PreparedStatement find =
            connection.prepareStatement(
                "SELECT charge_id FROM charge WHERE levy_year = 2026 AND tax_year = 2026 AND tax_item = '01'"
                    + " AND notice_number = ? AND installment = 1 FOR UPDATE");
        PreparedStatement pay =
            connection.prepareStatement(
                "INSERT INTO payment (file_id, line_no, notice_number, amount, paid_on, received_on)"
                    + " VALUES (?, ?, ?, ?, ?, ?) RETURNING payment_id");
        PreparedStatement enter =
            connection.prepareStatement(
                "INSERT INTO entry (charge_id, payment_id, kind, amount, paid_on, received_on)"
                    + " VALUES (?, ?, 'PAID', ?, ?, ?)");
        PreparedStatement lower =
            connection.prepareStatement(
                "UPDATE charge SET balance = balance - ?, version = version + 1 WHERE charge_id = ?")) {
      int number = 0;
      for (Line line : lines) {
        find.setString(1, line.noticeNumber());
        long charge = first(find);
        pay.setInt(1, file);
        pay.setInt(2, ++number);
        pay.setString(3, line.noticeNumber());
        pay.setLong(4, line.amount());
        pay.setObject(5, day);
        pay.setObject(6, day);
        long payment = first(pay);
        enter.setLong(1, charge);
        enter.setLong(2, payment);
        enter.setLong(3, -line.amount());
        enter.setObject(4, day);
        enter.setObject(5, day);
        enter.executeUpdate();
        lower.setLong(1, line.amount());
        lower.setLong(2, charge);
        lower.executeUpdate();
        connection.commit();
      }
    }
  }

  private static long first(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public long posted() throws SQLException {
    return posted(database, schema);
  }

  static long posted(DataSource database, String schema) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT coalesce(-sum(amount), 0)::bigint FROM " + schema + ".entry")) {
      return first(statement);
    }
  }
}
