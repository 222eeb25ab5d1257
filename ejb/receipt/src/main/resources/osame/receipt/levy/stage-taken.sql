-- Every row taken in, with its receivable and what was assessed before.
CREATE TEMP TABLE pg_temp.taken_levy ON COMMIT DROP AS
SELECT s.*, r.receivable_id, b.fiscal_year, b.account_class, 0::bigint AS amount_before, r.tax_balance
FROM pg_temp.initial_levy s
JOIN pg_temp.levy_booking b USING (levy_kind, levy_year, tax_year)
JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
UNION ALL
SELECT s.*, NULL, m.receivable_id, b.fiscal_year, b.account_class, coalesce(e.amount, 0), m.tax_balance
FROM pg_temp.staged_levy s
JOIN pg_temp.levy_booking b USING (levy_kind, levy_year, tax_year)
JOIN pg_temp.matched_levy m USING (line_no)
LEFT JOIN pg_temp.assessed_before e USING (receivable_id)
WHERE s.levy_kind = 'CORRECTION'
