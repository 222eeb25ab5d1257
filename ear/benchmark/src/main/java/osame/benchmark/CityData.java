package osame.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import osame.setup.Login;

/** Fills Osame's tables with a city whose receivables have a past. */
final class CityData {

  /** What each receivable still owes, in yen. */
  static final long OWED = 30_000;

  /** What was paid on each of them each time, in yen. */
  static final long PAID_BEFORE = 1_000;

  private CityData() {}

  /**
   * Addressees (one has four receivables), receivables with their assessments, and part payments
   * made in time.
   *
   * @param entriesEach ledger entries of each receivable, 1 or more
   */
  static void fill(Login owner, int receivables, int entriesEach, LocalDate due)
      throws SQLException {
    long assessed = OWED + (entriesEach - 1) * PAID_BEFORE;
    try (Connection connection = owner.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO addressing.addressee (addressee_number, kind, name, kana, name_search, kana_search, address_search, updated_by)
            SELECT lpad(i::text, 15, '0'), 'RESIDENT', '試験 ' || i, 'シケン', '試験' || i, 'シケン', '', 'benchmark'
            FROM generate_series(0, %1$d / 4) i;
          INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
            VALUES ('LEVY_FILE', gen_random_uuid(), DATE '%2$s' - 300, 'benchmark-past');
          INSERT INTO receipt.receivable (levy_year, tax_year, tax_item, notice_number, installment, addressee_number,
              nominal_due_date, due_date, statutory_due_date, priority_date, tax_balance,
              latest_paid_on, version)
            SELECT 2026, 2026, '01', lpad(i::text, 10, '0'), 1, lpad((i / 4)::text, 15, '0'), '%2$s', '%2$s', '%2$s', '%2$s', %3$d,
              DATE '%2$s' - 30, %5$d
            FROM generate_series(1, %1$d) i;
          INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind,
              tax_item, account_class)
            SELECT receivable_id, (SELECT max(posting_id) FROM receipt.posting), %4$d, receivable_id, DATE '%2$s' - 300, 2026, 'TAX',
              'ASSESSED', '01', 'CURRENT_YEAR' FROM receipt.receivable;
          INSERT INTO receipt.levy (receivable_id, levy_kind, amount, amount_before, nominal_due_date, due_date, reason, decided_on,
              posting_id, line_no)
            SELECT receivable_id, 'INITIAL', %4$d, 0, '%2$s', '%2$s', '当初', DATE '%2$s' - 300,
              (SELECT max(posting_id) FROM receipt.posting), receivable_id FROM receipt.receivable;
          """
              .formatted(receivables, due, OWED, assessed, entriesEach - 1));
      for (int before = entriesEach - 1; before > 0; before--) {
        payOnce(statement, due.minusDays(30L * before));
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** A part payment on every receivable, as one file of the past. */
  private static void payOnce(Statement statement, LocalDate day) throws SQLException {
    statement.execute(
        """
        INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
          VALUES ('PAYMENT_FILE', gen_random_uuid(), '%1$s', 'benchmark-past');
        INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, paid_on, received_on, fiscal_year, component, kind,
            tax_item, account_class, channel)
          SELECT receivable_id, (SELECT max(posting_id) FROM receipt.posting), -%2$d, receivable_id, '%1$s', '%1$s', 2026, 'TAX',
            'PAID', '01', 'CURRENT_YEAR', 'BANK_COUNTER' FROM receipt.receivable;
        """
            .formatted(day, PAID_BEFORE));
  }
}
