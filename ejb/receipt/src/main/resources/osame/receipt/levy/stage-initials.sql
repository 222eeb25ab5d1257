CREATE TEMP TABLE pg_temp.initial_levy ON COMMIT DROP AS
SELECT s.*, CASE WHEN s.installment < 13 THEN coalesce(f.due_date, s.due_date) ELSE s.due_date END AS statutory_due_date
FROM pg_temp.staged_levy s
LEFT JOIN pg_temp.first_term f USING (levy_year, tax_year, tax_item, notice_number)
WHERE s.levy_kind = 'INITIAL'
