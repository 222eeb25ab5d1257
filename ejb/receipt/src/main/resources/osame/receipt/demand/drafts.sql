-- The rows first, then what belongs to them: a table that was filled a moment ago has no statistics.
SELECT d.demand_id, d.addressee_number, d.due_date, d.tax_amount, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment,
       a.kind, a.name, a.postal_code, a.address, a.address_detail, i.name AS tax_item_name
FROM (SELECT demand_id, receivable_id, addressee_number, due_date, tax_amount FROM receipt.demand
      WHERE demand_run_id = :runId AND state = 'PLANNED' AND demand_id > :after
      ORDER BY demand_id LIMIT :limit) d
JOIN receipt.receivable r USING (receivable_id)
JOIN addressing.api_addressee a ON a.addressee_number = d.addressee_number
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> d.due_date
ORDER BY d.demand_id
