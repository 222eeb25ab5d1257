INSERT INTO receipt.levy (receivable_id, levy_kind, amount, amount_before, nominal_due_date, due_date, reason, decided_on, posting_id, line_no)
SELECT receivable_id, levy_kind, amount, amount_before, nominal_due_date, due_date, reason, decided_on, :postingId, line_no
FROM pg_temp.taken_levy
ORDER BY receivable_id
