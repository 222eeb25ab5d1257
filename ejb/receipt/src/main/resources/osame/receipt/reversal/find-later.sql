-- A payment that went to the tax alone stays where it is: more of the tax is open now, not less. From the first one on of which a
-- part went elsewhere, all are applied anew, in their order.
INSERT INTO pg_temp.later_line
WITH part AS (
  SELECT e.receivable_id, e.posting_id, e.line_no, e.paid_on, e.channel, e.institution, -e.amount AS amount,
         e.component = 'CHARGE' OR e.component = 'FEE' AND NOT :feeFirst OR :feeFirst AND r.fee AS moves
  FROM pg_temp.reopened r
  JOIN receipt.ledger_entry e USING (receivable_id)
  WHERE e.kind = 'PAID' AND (e.posting_id, e.line_no) > (r.posting_id, r.line_no)
    AND NOT EXISTS (SELECT FROM pg_temp.taken_entry t WHERE t.entry_id = e.entry_id)
    AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = e.entry_id)
  UNION ALL
  SELECT o.receivable_id, o.posting_id, o.line_no, o.paid_on, o.channel, o.institution, o.amount, true
  FROM pg_temp.reopened r
  JOIN receipt.standing_overpayment o USING (receivable_id)
  WHERE o.of_entry IS NULL AND (o.posting_id, o.line_no) > (r.posting_id, r.line_no)
    AND NOT EXISTS (SELECT FROM pg_temp.undo_line u WHERE u.posting_id = o.posting_id AND u.line_no = o.line_no)
), line AS (
  SELECT receivable_id, posting_id, line_no, min(paid_on) AS paid_on, min(channel) AS channel, min(institution) AS institution,
         sum(amount)::bigint AS amount, bool_or(moves) AS moves
  FROM part GROUP BY receivable_id, posting_id, line_no
), following AS (
  SELECT *, bool_or(moves) OVER (PARTITION BY receivable_id ORDER BY posting_id, line_no) AS anew FROM line
)
SELECT receivable_id, posting_id, line_no, paid_on, channel, institution, amount,
       (SELECT count(*) FROM pg_temp.undo_line) + row_number() OVER (ORDER BY posting_id, line_no)
FROM following WHERE anew
