INSERT INTO pg_temp.taken_overpayment
SELECT o.overpayment_id, o.arisen_on, NULL, NULL
FROM (SELECT posting_id, line_no FROM pg_temp.undo_line UNION SELECT posting_id, line_no FROM pg_temp.later_line) l
JOIN receipt.standing_overpayment o USING (posting_id, line_no)
WHERE o.of_entry IS NULL
UNION ALL
SELECT o.overpayment_id, o.arisen_on, t.receivable_id, t.component
FROM pg_temp.taken_entry t
JOIN receipt.standing_overpayment o USING (posting_id, line_no, receivable_id)
JOIN receipt.ledger_entry p ON p.entry_id = o.of_entry AND p.component = t.component
WHERE t.amount > 0
