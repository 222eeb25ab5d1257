SELECT receivable_id, line_no, amount_before - amount - tax_balance AS excess, decided_on, fiscal_year, account_class
FROM pg_temp.taken_levy
WHERE levy_kind = 'CORRECTION' AND tax_balance + amount - amount_before < 0
ORDER BY receivable_id
