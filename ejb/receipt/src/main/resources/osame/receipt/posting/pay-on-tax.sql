-- The plain case, nearly all of a file: one line on a receivable, of which every yen goes to the tax whatever the order of
-- allocation, and no delinquency charge becomes definite. Matching, locking and paying are one pass over the receivables.
WITH paid AS (
  UPDATE receipt.receivable r
  SET tax_balance = r.tax_balance - a.amount, latest_paid_on = greatest(r.latest_paid_on, a.paid_on), version = r.version + 1
  FROM pg_temp.attempt a
  WHERE a.fault IS NULL
    AND r.levy_year = a.levy_year AND r.tax_item = a.tax_item AND r.notice_number = a.notice_number AND r.installment = a.installment
    AND r.tax_year = a.tax_year
    AND NOT EXISTS (SELECT FROM pg_temp.repeated d
                    WHERE d.levy_year = a.levy_year AND d.tax_item = a.tax_item AND d.notice_number = a.notice_number
                      AND d.installment = a.installment AND d.tax_year = a.tax_year)
    AND a.amount <= r.tax_balance AND r.fee_balance = 0
    AND (a.amount < r.tax_balance OR (a.paid_on <= r.due_date AND coalesce(r.latest_paid_on <= r.due_date, true)))
  RETURNING a.line_no, r.receivable_id, r.addressee_number, r.tax_item, r.levy_year, r.tax_year, a.paid_on, a.channel, a.institution, a.amount
)
INSERT INTO pg_temp.allocation
SELECT p.line_no, p.receivable_id, p.addressee_number, p.tax_item, p.paid_on, p.channel, p.institution, b.fiscal_year, b.account_class,
       p.amount, 0, 0, 0
FROM paid p
JOIN pg_temp.booking b USING (levy_year, tax_year, channel, paid_on)
