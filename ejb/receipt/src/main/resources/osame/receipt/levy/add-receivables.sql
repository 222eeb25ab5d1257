INSERT INTO receipt.receivable (levy_year, tax_year, tax_item, notice_number, installment, addressee_number, nominal_due_date, due_date,
  statutory_due_date, priority_date, tax_balance)
SELECT s.levy_year, s.tax_year, s.tax_item, s.notice_number, s.installment, s.addressee_number, s.nominal_due_date, s.due_date,
       CASE WHEN s.tax_item = ANY (:ownTerms) THEN s.due_date ELSE f.due_date END, p.priority_date, s.amount
FROM pg_temp.staged_levy s
JOIN pg_temp.first_term f USING (levy_year, tax_year, tax_item, notice_number)
JOIN pg_temp.priority p ON p.tax_item = s.tax_item AND p.tax_year = s.tax_year AND p.due_date = f.due_date AND p.decided_on = s.decided_on
WHERE s.levy_kind = 'INITIAL'
ORDER BY s.line_no
