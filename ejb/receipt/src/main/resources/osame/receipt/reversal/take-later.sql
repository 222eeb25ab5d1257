INSERT INTO pg_temp.taken_entry
SELECT e.entry_id, e.receivable_id, e.component, e.amount, e.posting_id, e.line_no, l.own_line
FROM pg_temp.later_line l
JOIN receipt.ledger_entry e USING (posting_id, line_no)
WHERE e.kind = 'PAID'
