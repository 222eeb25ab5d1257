-- Every row taken in, with its receivable and what was assessed before.
CREATE TEMP TABLE pg_temp.taken_levy ON COMMIT DROP AS
SELECT s.*, r.receivable_id, b.fiscal_year, b.account_class, coalesce(e.assessed, 0)::bigint AS amount_before, r.tax_balance
FROM pg_temp.staged_levy s
JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
JOIN pg_temp.levy_booking b USING (levy_kind, levy_year, tax_year)
LEFT JOIN (SELECT m.receivable_id, sum(l.amount) AS assessed
           FROM pg_temp.matched_levy m JOIN receipt.ledger_entry l USING (receivable_id)
           WHERE l.component = 'TAX' AND l.kind IN ('ASSESSED', 'REASSESSED')
           GROUP BY m.receivable_id) e USING (receivable_id)
