SELECT l.levy_kind, l.amount_before, l.amount, l.due_date, l.reason, l.decided_on, f.name
FROM receipt.levy l JOIN receipt.levy_file f USING (posting_id)
WHERE l.receivable_id = :receivableId
ORDER BY l.levy_id
