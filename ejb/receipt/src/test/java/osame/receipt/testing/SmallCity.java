package osame.receipt.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;
import osame.receipt.api.ReceivableKey;
import osame.setup.testing.TestDatabase;

/** People and what they owe, put straight into the tables; and what became of it. */
public final class SmallCity implements AutoCloseable {

  private final Connection connection;
  private final Jdbi jdbi;

  /** The city of a database, seen by the superuser, on one connection. */
  public SmallCity(TestDatabase database) {
    try {
      connection = database.superuser().dataSource().getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    jdbi = Jdbi.create(connection);
  }

  /**
   * @param jdbi SQL outside the transactions under test
   */
  public SmallCity(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.connection = null;
  }

  @Override
  public void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An act on a day, with a request id of its own. */
  public static Act act(LocalDate businessDate) {
    return new Act(UUID.randomUUID(), "test", new BusinessDate(businessDate), "T001", null);
  }

  public static ReceivableKey key(int year, String taxItem, int notice, int installment) {
    return new ReceivableKey(
        new LevyYear(year),
        new TaxYear(year),
        taxItem,
        new NoticeNumber("%010d".formatted(notice)),
        new Installment(installment));
  }

  /** An addressee; the number has 15 digits. */
  public static String number(int person) {
    return "%015d".formatted(person);
  }

  /** Empties everything for the next test; the append-only triggers are told to look away. */
  public void clear() {
    jdbi.useTransaction(
        handle -> {
          handle.execute("SET LOCAL session_replication_role = replica");
          handle.execute(
              "TRUNCATE receipt.receivable, receipt.posting, receipt.ledger_entry,"
                  + " receipt.payment_file, receipt.file_fault, receipt.suspense,"
                  + " receipt.suspense_resolution, receipt.overpayment, receipt.charge_pending,"
                  + " receipt.day_closing, receipt.reversal_line,"
                  + " receipt.overpayment_reversal, receipt.debit_account, receipt.debit_run,"
                  + " receipt.debit_request, receipt.debit_result, receipt.levy, receipt.levy_file,"
                  + " addressing.addressee, access.operation_log, access.operation_log_subject,"
                  + " operations.business_date RESTART IDENTITY CASCADE");
        });
  }

  public void person(int person) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO addressing.addressee (addressee_number, kind, name, kana, name_search,"
                    + " kana_search, address_search, updated_by) VALUES (?, 'RESIDENT', 'x', 'ナガミ"
                    + " タロウ', 'x', 'x', 'x', 'test')",
                number(person)));
  }

  /** Levies a tax on a person. */
  public long levy(int person, ReceivableKey key, LocalDate dueDate, long tax) {
    return jdbi.inTransaction(
        handle -> {
          long posting =
              handle
                  .createQuery(
                      "INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)"
                          + " VALUES ('LEVY_FILE', gen_random_uuid(), :due, 'test')"
                          + " RETURNING posting_id")
                  .bind("due", dueDate)
                  .mapTo(Long.class)
                  .one();
          long id =
              handle
                  .createQuery(
                      "INSERT INTO receipt.receivable (levy_year, tax_year, tax_item,"
                          + " notice_number, installment, addressee_number, nominal_due_date,"
                          + " due_date, statutory_due_date, priority_date, tax_balance) VALUES"
                          + " (:levyYear, :taxYear, :item, :notice, :installment, :addressee, :due,"
                          + " :due, :due, :due, :tax) RETURNING receivable_id")
                  .bind("levyYear", key.levyYear().value())
                  .bind("taxYear", key.taxYear().value())
                  .bind("item", key.taxItem())
                  .bind("notice", key.noticeNumber().value())
                  .bind("installment", key.installment().number())
                  .bind("addressee", number(person))
                  .bind("due", dueDate)
                  .bind("tax", tax)
                  .mapTo(Long.class)
                  .one();
          handle.execute(
              "INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no,"
                  + " received_on, fiscal_year, component, kind, tax_item, account_class) VALUES"
                  + " (?, ?, ?, 1, ?, ?, 'TAX', 'ASSESSED', ?, 'CURRENT_YEAR')",
              id,
              posting,
              tax,
              dueDate,
              key.levyYear().value(),
              key.taxItem());
          return id;
        });
  }

  /** Adds a demand fee. */
  public void demandFee(long receivableId, long fee) {
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              "INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no,"
                  + " received_on, fiscal_year, component, kind, tax_item, account_class) SELECT"
                  + " receivable_id, posting_id, ?, 2, received_on, fiscal_year, 'FEE',"
                  + " 'DEMAND_FEE', tax_item, account_class FROM receipt.ledger_entry WHERE"
                  + " receivable_id = ? AND kind = 'ASSESSED'",
              fee,
              receivableId);
          handle.execute(
              "UPDATE receipt.receivable SET fee_balance = ? WHERE receivable_id = ?",
              fee,
              receivableId);
        });
  }

  /** Tax, fee and charge still owed. */
  public List<Long> balances(long receivableId) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "SELECT tax_balance, fee_balance, charge_balance FROM receipt.receivable"
                        + " WHERE receivable_id = ?",
                    receivableId)
                .map((row, context) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
  }

  /** Entries as {@code component kind amount paidOn}, oldest first, without the assessment. */
  public List<String> entries(long receivableId) {
    return strings(
        "SELECT concat_ws(' ', component, kind, amount, paid_on) FROM receipt.ledger_entry"
            + " WHERE receivable_id = "
            + receivableId
            + " AND kind <> 'ASSESSED' ORDER BY entry_id");
  }

  /** The first column of each row. */
  public List<String> strings(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  /** The one number that a query gives. */
  public long number(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  /** Everything that postings wrote, in an order that does not depend on when. */
  public Map<String, List<String>> ledger() {
    return Map.of(
        "receivable",
        strings(
            "SELECT concat_ws(' ', receivable_id, tax_balance, fee_balance, charge_balance)"
                + " FROM receipt.receivable ORDER BY receivable_id"),
        "entry",
        strings(
            "SELECT concat_ws(' ', receivable_id, component, e.kind, amount, paid_on, received_on,"
                + " channel, institution, fiscal_year, account_class, line_no)"
                + " FROM receipt.ledger_entry e ORDER BY 1"),
        "overpayment",
        strings(
            "SELECT concat_ws(' ', receivable_id, amount, arisen_on, line_no)"
                + " FROM receipt.overpayment ORDER BY 1"),
        "suspense",
        strings(
            "SELECT concat_ws(' ', reason, amount, key_as_received, line_no)"
                + " FROM receipt.suspense ORDER BY 1"),
        "file",
        strings(
            "SELECT concat_ws(' ', name, state, line_count, total_amount, posted_amount,"
                + " overpaid_amount, suspense_amount) FROM receipt.payment_file ORDER BY 1"));
  }
}
