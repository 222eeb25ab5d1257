INSERT INTO pg_temp.taken_entry
SELECT e.entry_id, e.receivable_id, e.component, e.amount, e.posting_id, e.line_no, u.own_line
FROM pg_temp.undo_line u
JOIN receipt.ledger_entry e USING (posting_id, line_no)
WHERE e.kind = 'PAID'
  AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = e.entry_id)
