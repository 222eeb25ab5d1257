SELECT d.demand_id::text, coalesce(t.name, r.tax_item), r.levy_year::text, r.notice_number, r.installment::text, d.due_date::text, d.tax_amount::text, 'DemandState.' || d.state
  FROM receipt.demand d
  JOIN receipt.receivable r USING (receivable_id)
  LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
 WHERE d.addressee_number = :person
 ORDER BY d.demand_id
