-- What was booked on the day: payments, what was taken back of them, and money beyond a debt. Excess that a levy's reduction
-- moved out was received on another day and is not here.
WITH booked AS (
  SELECT e.posting_id, e.tax_item, e.account_class, e.component, e.channel, e.institution, e.entries AS payments, -e.amount AS posted,
         0 AS overpaid
  FROM receipt.booking e
  WHERE e.received_on = :day AND e.about = 'PAID'
  UNION ALL
  -- The payment counts once, with its part of the tax if it has one.
  SELECT o.posting_id, o.tax_item, o.account_class, 'TAX', o.channel, o.institution,
         CASE WHEN EXISTS (SELECT FROM receipt.ledger_entry e
                           WHERE e.posting_id = o.posting_id AND e.line_no = o.line_no AND e.component = 'TAX' AND e.kind = 'PAID')
              THEN 0 ELSE 1 END,
         0, o.amount
  FROM receipt.overpayment o
  WHERE o.received_on = :day AND o.of_entry IS NULL
  UNION ALL
  SELECT b.posting_id, o.tax_item, o.account_class, 'TAX', o.channel, o.institution, 1, 0, -o.amount
  FROM receipt.overpayment_reversal b
  JOIN receipt.overpayment o USING (overpayment_id)
  WHERE b.received_on = :day AND o.of_entry IS NULL
), summed AS (
  SELECT p.kind AS source, b.tax_item, b.account_class, b.component, b.channel, coalesce(b.institution, '') AS institution,
         sum(b.payments)::bigint AS payments, sum(b.posted)::bigint AS posted, sum(b.overpaid)::bigint AS overpaid
  FROM booked b
  JOIN receipt.posting p USING (posting_id)
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT s.source, s.tax_item, coalesce(t.name, s.tax_item) AS tax_item_name, s.account_class, s.component, s.channel, s.institution,
       s.payments, s.posted, s.overpaid
FROM summed s
LEFT JOIN receipt.tax_item t ON t.tax_item = s.tax_item AND t.valid @> CAST(:day AS date)
ORDER BY s.tax_item COLLATE "C",
         array_position(ARRAY['CURRENT_YEAR', 'PAST_YEAR', 'CARRIED_OVER'], s.account_class),
         array_position(ARRAY['TAX', 'FEE', 'CHARGE'], s.component),
         s.channel COLLATE "C", s.institution COLLATE "C", s.source COLLATE "C"
