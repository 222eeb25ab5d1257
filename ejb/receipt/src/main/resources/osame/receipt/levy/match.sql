-- Takes the receivables' locks in the order of the ids, as every posting does.
CREATE TEMP TABLE pg_temp.matched_levy ON COMMIT DROP AS
SELECT s.line_no, s.levy_kind, r.receivable_id, r.addressee_number, r.nominal_due_date, r.due_date, r.tax_balance, r.version
FROM pg_temp.staged_levy s
JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
ORDER BY r.receivable_id, s.line_no
FOR UPDATE OF r
