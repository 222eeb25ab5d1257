-- What is left: each receivable's lock is taken before it is read.
INSERT INTO pg_temp.matched
SELECT a.line_no, a.amount, a.paid_on, a.channel, a.institution, 0,
       r.receivable_id, r.addressee_number, r.tax_item, r.levy_year, r.tax_year, r.due_date, r.latest_paid_on,
       r.tax_balance, r.fee_balance, r.charge_balance
FROM pg_temp.attempt a
JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
WHERE a.fault IS NULL
  AND NOT EXISTS (SELECT FROM pg_temp.allocation done WHERE done.line_no = a.line_no)
ORDER BY r.receivable_id, a.line_no
FOR UPDATE OF r
