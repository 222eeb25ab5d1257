SELECT DISTINCT s.tax_item, s.tax_year, f.due_date, s.decided_on
FROM pg_temp.staged_levy s JOIN pg_temp.first_term f USING (levy_year, tax_year, tax_item, notice_number)
WHERE s.levy_kind = 'INITIAL'
