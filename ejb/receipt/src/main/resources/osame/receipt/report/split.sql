SELECT b.tax_item, b.levy_year, b.component,
       coalesce(-sum(b.amount) FILTER (WHERE b.received_on < :from), 0)::bigint AS before,
       coalesce(-sum(b.amount), 0)::bigint AS until
FROM receipt.booking b
WHERE b.fiscal_year = :fiscalYear AND b.received_on <= :to AND b.about = 'PAID' AND b.component IN ('TAX', 'CHARGE')
  AND b.tax_item = ANY (:taxItems)
GROUP BY b.tax_item, b.levy_year, b.component
ORDER BY b.tax_item COLLATE "C", b.levy_year, b.component DESC
