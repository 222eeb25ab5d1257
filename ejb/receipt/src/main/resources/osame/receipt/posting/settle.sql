-- A tax may be late if a line of this posting is, or if a payment before it was.
WITH bounded AS (
  SELECT *, CASE WHEN :feeFirst THEN fee_balance ELSE 0 END AS tax_from FROM pg_temp.matched WHERE tax_balance > 0
), closing AS (
  SELECT receivable_id FROM bounded
  WHERE before < tax_from + tax_balance AND before + amount >= tax_from + tax_balance
    AND (paid_on > due_date OR before > 0 OR latest_paid_on > due_date)
)
INSERT INTO pg_temp.settled
SELECT receivable_id, line_no, paid_on,
       least(before + amount, tax_from + tax_balance) - greatest(before, tax_from)
FROM bounded JOIN closing USING (receivable_id)
WHERE greatest(before, tax_from) < least(before + amount, tax_from + tax_balance)
