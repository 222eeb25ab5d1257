-- What later reductions moved out of these payments, or of others beside them: it is reckoned anew.
INSERT INTO pg_temp.taken_entry
SELECT e.entry_id, e.receivable_id, e.component, e.amount, e.posting_id, e.line_no,
       (SELECT count(*) FROM pg_temp.undo_line) + (SELECT count(*) FROM pg_temp.later_line) + row_number() OVER (ORDER BY e.entry_id)
FROM (SELECT receivable_id, component, min(entry_id) AS first_entry FROM pg_temp.taken_entry GROUP BY receivable_id, component) t
JOIN receipt.ledger_entry e USING (receivable_id, component)
WHERE e.kind = 'OVERPAID' AND e.entry_id > t.first_entry
  AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = e.entry_id)
