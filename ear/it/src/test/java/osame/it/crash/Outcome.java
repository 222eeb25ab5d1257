package osame.it.crash;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What became of a round, in text without ids, times and notice numbers: equal for two rounds of
 * one seed, whatever happened on the way.
 */
final class Outcome {

  /** Receivables of the round, with their place in it. */
  private static final String RECEIVABLES =
      "WITH r AS (SELECT notice_number::bigint - :first AS n, * FROM receipt.receivable"
          + " WHERE notice_number::bigint BETWEEN :first AND :last) ";

  private static final List<String> BY_RECEIVABLE =
      List.of(
          "SELECT 'receivable', n, tax_balance, fee_balance, charge_balance, version, due_date,"
              + " priority_date, addressee_number FROM r",
          "SELECT 'entry', n, p.kind, p.business_date, p.recorded_by, e.line_no, e.component,"
              + " e.kind, e.amount, e.paid_on, e.received_on, e.fiscal_year, e.account_class,"
              + " e.channel, e.institution FROM r JOIN receipt.ledger_entry e USING (receivable_id)"
              + " JOIN receipt.posting p USING (posting_id)",
          "SELECT 'levy', n, l.levy_kind, l.amount, l.amount_before, l.due_date, l.reason,"
              + " l.decided_on, l.line_no FROM r JOIN receipt.levy l USING (receivable_id)",
          "SELECT 'overpayment', n, o.kind, o.amount, o.arisen_on, o.paid_on, o.received_on,"
              + " o.account_class, o.channel, o.line_no, o.addressee_number FROM r"
              + " JOIN receipt.overpayment o USING (receivable_id)",
          "SELECT 'demand', n, d.state, d.tax_amount, d.exclusion, d.dispatched_on,"
              + " d.recipient_name, l.state, l.pages FROM r JOIN receipt.demand d"
              + " USING (receivable_id) LEFT JOIN operations.letter l USING (letter_id)",
          "SELECT 'pending', n, c.missing_year FROM r JOIN receipt.charge_pending c"
              + " USING (receivable_id)");

  private static final List<String> BY_FILE =
      List.of(
          "SELECT 'payment file', state, line_count, total_amount, posted_amount, overpaid_amount,"
              + " suspense_amount FROM receipt.payment_file WHERE name LIKE :name",
          "SELECT 'levy file', state, line_count, total_amount, taken_count, fault_count"
              + " FROM receipt.levy_file WHERE name LIKE :name",
          "SELECT 'suspense', s.line_no, s.amount, s.reason, s.channel, s.institution, s.paid_on,"
              + " s.received_on FROM receipt.suspense s JOIN receipt.payment_file f"
              + " USING (payment_file_id) WHERE f.name LIKE :name",
          "SELECT 'fault', x.line_no, x.code, x.arguments FROM receipt.file_fault x"
              + " JOIN operations.archived_file a ON a.file_id = x.archived_file_id"
              + " WHERE a.name LIKE :name",
          "SELECT 'job', j.kind, j.state, j.error_code, (SELECT count(*) FROM operations.job_step s"
              + " WHERE s.job_id = j.job_id) FROM operations.job j WHERE job_id IN"
              + " (SELECT job_id FROM receipt.payment_file WHERE name LIKE :name UNION ALL"
              + " SELECT job_id FROM receipt.levy_file WHERE name LIKE :name)",
          "SELECT 'log', l.operation, l.function_id, l.subject_count, l.sum_yen, l.digest,"
              + " (SELECT count(*) FROM access.operation_log_subject s"
              + " WHERE s.operation_log_id = l.operation_log_id) FROM access.operation_log l"
              + " WHERE l.operation = 'BATCH' AND l.subject IN"
              + " (SELECT 'payment file ' || payment_file_id FROM receipt.payment_file"
              + " WHERE name LIKE :name UNION ALL SELECT 'levy file ' || levy_file_id"
              + " FROM receipt.levy_file WHERE name LIKE :name UNION ALL"
              + " SELECT 'undo of payment file ' || payment_file_id FROM receipt.payment_file"
              + " WHERE name LIKE :name)");

  private Outcome() {}

  /** One line for each fact, sorted. */
  static List<String> of(Jdbi general, Round round) {
    return general.withHandle(
        handle -> {
          List<String> lines = new ArrayList<>();
          BY_RECEIVABLE.forEach(sql -> lines.addAll(ask(handle, RECEIVABLES, sql, round)));
          BY_FILE.forEach(sql -> lines.addAll(ask(handle, "", sql, round)));
          return lines;
        });
  }

  private static List<String> ask(Handle handle, String with, String sql, Round round) {
    var query = handle.createQuery(with + "SELECT q::text FROM (" + sql + ") q ORDER BY 1");
    if (with.isEmpty()) {
      query.bind("name", "%-" + round.firstNotice() + ".csv");
    } else {
      query
          .bind("first", round.firstNotice())
          .bind("last", round.firstNotice() + Round.NOTICES - 1);
    }
    return query.mapTo(String.class).list();
  }
}
