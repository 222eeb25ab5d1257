package osame.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import osame.setup.Login;

/** Gives each addressee four installments a year, most of them paid. */
final class InquiryCity {

  private static final int INSTALLMENTS = 4;
  private static final long TAX = 24_000;

  private InquiryCity() {}

  /** Receivables that a person has for so many years. */
  static int each(int years) {
    return years * INSTALLMENTS;
  }

  /**
   * Fills year by year, as a city does, so that the rows of one person lie far apart.
   *
   * @param years up to the year of {@code day}
   */
  static void fill(Login owner, int years, LocalDate day) throws SQLException {
    try (Connection connection = owner.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
            VALUES ('LEVY_FILE', gen_random_uuid(), '%1$s', 'benchmark-past'),
                   ('PAYMENT_FILE', gen_random_uuid(), '%1$s', 'benchmark-past')
          """
              .formatted(day));
      for (int year = day.getYear() - years + 1; year <= day.getYear(); year++) {
        for (int installment = 1; installment <= INSTALLMENTS; installment++) {
          levyAndPay(statement, LocalDate.of(year, 4 + 2 * installment, 28), installment, day);
        }
      }
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** One in twelve installments is still owed, and all that are not yet due. */
  private static void levyAndPay(Statement statement, LocalDate due, int installment, LocalDate day)
      throws SQLException {
    statement.execute(
        """
        INSERT INTO receipt.receivable (levy_year, tax_year, tax_item, notice_number, installment, addressee_number, nominal_due_date,
            due_date, statutory_due_date, priority_date, tax_balance, latest_paid_on)
          SELECT %1$d, %1$d, '01', lpad(n::text, 10, '0'), %2$d, addressee_number, '%3$s', '%3$s', '%3$s', '%3$s',
                 CASE WHEN '%3$s' > DATE '%4$s' OR (n + %1$d + %2$d) %% 12 = 0 THEN %5$d ELSE 0 END, '%3$s'
          FROM (SELECT addressee_number, row_number() OVER (ORDER BY hashtext(addressee_number)) AS n FROM addressing.addressee) a;
        INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind, tax_item,
            account_class)
          SELECT receivable_id, (SELECT min(posting_id) FROM receipt.posting), %5$d, receivable_id, DATE '%3$s' - 60, %1$d, 'TAX', 'ASSESSED',
                 '01', 'CURRENT_YEAR'
          FROM receipt.receivable WHERE levy_year = %1$d AND installment = %2$d;
        INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, paid_on, received_on, fiscal_year, component, kind,
            tax_item, account_class, channel)
          SELECT receivable_id, (SELECT max(posting_id) FROM receipt.posting), -%5$d, receivable_id, '%3$s', '%3$s', %1$d, 'TAX', 'PAID', '01',
                 'CURRENT_YEAR', 'BANK_COUNTER'
          FROM receipt.receivable WHERE levy_year = %1$d AND installment = %2$d AND tax_balance = 0
        """
            .formatted(due.getYear(), installment, due, day, TAX));
  }
}
