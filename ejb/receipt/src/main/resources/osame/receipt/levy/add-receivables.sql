-- Out of season the notice gives the rank: the day of the decision stands for it.
INSERT INTO receipt.receivable (levy_year, tax_year, tax_item, notice_number, installment, addressee_number, nominal_due_date, due_date,
  statutory_due_date, priority_date, tax_balance)
SELECT i.levy_year, i.tax_year, i.tax_item, i.notice_number, i.installment, i.addressee_number, i.nominal_due_date, i.due_date,
       i.statutory_due_date, coalesce(p.priority_date, i.decided_on), i.amount
FROM pg_temp.initial_levy i
LEFT JOIN pg_temp.priority p ON i.installment < 13 AND p.tax_item = i.tax_item AND p.tax_year = i.tax_year
  AND p.statutory_due_date = i.statutory_due_date AND p.decided_on = i.decided_on
ORDER BY i.line_no
