-- A first installment that came later, or moved: the whole notice follows.
UPDATE receipt.receivable r
SET statutory_due_date = f.due_date,
    priority_date = CASE WHEN r.priority_date = r.statutory_due_date THEN f.due_date ELSE r.priority_date END
FROM pg_temp.first_term f
WHERE r.levy_year = f.levy_year AND r.tax_year = f.tax_year AND r.tax_item = f.tax_item AND r.notice_number = f.notice_number
  AND r.installment < 13 AND r.statutory_due_date <> f.due_date
