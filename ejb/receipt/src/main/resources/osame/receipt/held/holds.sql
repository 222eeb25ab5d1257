SELECT h.receivable_hold_id::text, coalesce(t.name, r.tax_item), r.levy_year::text, r.notice_number, r.installment::text, 'HoldKind.' || h.kind, h.article, lower(h.period)::text, (upper(h.period) - 1)::text
  FROM receipt.receivable_hold h
  JOIN receipt.receivable r USING (receivable_id)
  LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
 WHERE r.addressee_number = :person
 ORDER BY h.receivable_hold_id
