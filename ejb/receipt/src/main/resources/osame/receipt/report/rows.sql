WITH booked AS (
  SELECT tax_item, account_class, component,
         sum(amount) FILTER (WHERE about IN ('ASSESSED', 'REASSESSED', 'DEMAND_FEE', 'DELINQUENCY_CHARGE')) AS determined,
         sum(entries) FILTER (WHERE about = 'PAID' AND received_on >= :from) AS payments,
         -sum(amount) FILTER (WHERE about = 'PAID' AND received_on >= :from) AS received,
         -sum(amount) FILTER (WHERE about = 'PAID') AS received_in_year,
         sum(amount) FILTER (WHERE about = 'OVERPAID') AS unrefunded
  FROM receipt.booking
  WHERE fiscal_year = :fiscalYear AND received_on <= :to
  GROUP BY tax_item, account_class, component
), opening AS (
  -- What stands over from earlier years; until the accounts of the last one close, only what was carried over before.
  SELECT tax_item, sum(amount) AS determined
  FROM receipt.booking
  WHERE fiscal_year < :fiscalYear AND component = 'TAX' AND received_on <= :to AND levy_year < :openingYear
  GROUP BY tax_item
), report AS (
  SELECT tax_item, account_class, component, sum(determined)::bigint AS determined, sum(payments)::bigint AS payments,
         sum(received)::bigint AS received, sum(received_in_year)::bigint AS received_in_year, sum(unrefunded)::bigint AS unrefunded
  FROM (SELECT * FROM booked
        UNION ALL
        SELECT tax_item, 'CARRIED_OVER', 'TAX', determined, 0, 0, 0, 0 FROM opening WHERE determined <> 0) p
  GROUP BY tax_item, account_class, component
)
SELECT r.tax_item, coalesce(t.name, r.tax_item) AS tax_item_name, r.account_class, r.component, coalesce(r.determined, 0) AS determined,
       coalesce(r.payments, 0) AS payments, coalesce(r.received, 0) AS received, coalesce(r.received_in_year, 0) AS received_in_year,
       coalesce(r.unrefunded, 0) AS unrefunded
FROM report r
LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> CAST(:to AS date)
ORDER BY array_position(ARRAY['TAX', 'FEE', 'CHARGE'], r.component), r.tax_item COLLATE "C",
         array_position(ARRAY['CURRENT_YEAR', 'PAST_YEAR', 'CARRIED_OVER'], r.account_class)
