-- The rows first, then what belongs to them: a table that was filled a moment ago has no statistics.
SELECT d.demand_id, d.addressee_number, d.due_date, d.tax_amount, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment,
       a.kind, a.name, a.postal_code, a.address, a.address_detail, i.name AS tax_item_name
FROM (SELECT demand_id, receivable_id, addressee_number, due_date, tax_amount FROM receipt.demand
      WHERE demand_run_id = :runId AND state = 'PLANNED' AND demand_id > :after
      ORDER BY demand_id LIMIT :limit) d
JOIN receipt.receivable r USING (receivable_id)
CROSS JOIN LATERAL (
  SELECT p.kind, p.name, p.postal_code, p.address, p.address_detail FROM addressing.api_recipient p
  WHERE p.addressee_number = d.addressee_number AND p.tax_item IN ('', r.tax_item) AND p.valid @> CAST(:day AS date)
  ORDER BY p.precedence LIMIT 1) a
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> d.due_date
ORDER BY d.demand_id
