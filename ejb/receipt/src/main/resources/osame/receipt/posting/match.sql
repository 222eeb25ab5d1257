-- Matches once and takes each receivable's lock in the order of the ids, so that two postings never wait for each other.
INSERT INTO pg_temp.matched
SELECT a.line_no, a.amount, a.paid_on, a.channel, a.institution, 0,
       r.receivable_id, r.addressee_number, r.tax_item, r.levy_year, r.tax_year, r.due_date,
       r.tax_balance, r.fee_balance, r.charge_balance, r.version
FROM pg_temp.attempt a
JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
WHERE a.fault IS NULL
ORDER BY r.receivable_id, a.line_no
FOR UPDATE OF r
