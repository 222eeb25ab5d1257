package osame.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import osame.setup.Login;

/** Fills Osame's tables with a city that owes the same amount a thousand thousand times. */
final class CityData {

  /** What each receivable owes at first, in yen. */
  static final long OWED = 30_000;

  private CityData() {}

  /** Addressees, receivables and their assessments; one addressee has four receivables. */
  static void fill(Login owner, int receivables, LocalDate due) throws SQLException {
    try (Connection connection = owner.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO addressing.addressee (addressee_number, kind, name, kana, name_search, kana_search, address_search, updated_by)
            SELECT lpad(i::text, 15, '0'), 'RESIDENT', '試験 ' || i, 'シケン', '試験' || i, 'シケン', '', 'benchmark'
            FROM generate_series(0, %1$d / 4) i;
          INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
            VALUES ('LEVY_FILE', gen_random_uuid(), DATE '%2$s' - 30, 'benchmark');
          INSERT INTO receipt.receivable (levy_year, tax_year, tax_item, notice_number, installment, addressee_number,
              nominal_due_date, due_date, statutory_due_date, priority_date, tax_balance)
            SELECT 2026, 2026, '01', lpad(i::text, 10, '0'), 1, lpad((i / 4)::text, 15, '0'), '%2$s', '%2$s', '%2$s', '%2$s', %3$d
            FROM generate_series(1, %1$d) i;
          INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind,
              tax_item, account_class)
            SELECT receivable_id, (SELECT max(posting_id) FROM receipt.posting), %3$d, receivable_id, DATE '%2$s' - 30, 2026, 'TAX',
              'ASSESSED', '01', 'CURRENT_YEAR' FROM receipt.receivable;
          INSERT INTO receipt.levy (receivable_id, levy_kind, amount, amount_before, nominal_due_date, due_date, reason, decided_on,
              posting_id, line_no)
            SELECT receivable_id, 'INITIAL', %3$d, 0, '%2$s', '%2$s', '当初', DATE '%2$s' - 30,
              (SELECT max(posting_id) FROM receipt.posting), receivable_id FROM receipt.receivable;
          """
              .formatted(receivables, due, OWED));
    }
    try (Connection connection = owner.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    }
  }
}
