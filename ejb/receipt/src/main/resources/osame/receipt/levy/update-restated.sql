UPDATE receipt.receivable r
SET tax_balance = greatest(r.tax_balance + t.amount - t.amount_before, 0), nominal_due_date = t.nominal_due_date, due_date = t.due_date,
    version = r.version + 1
FROM pg_temp.taken_levy t
WHERE t.levy_kind = 'CORRECTION' AND r.receivable_id = t.receivable_id
