SELECT r.receivable_id, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment, r.addressee_number, r.due_date,
       r.tax_balance, r.fee_balance, r.charge_balance, coalesce(i.name, r.tax_item) AS tax_item_name,
       a.kind, a.name, a.postal_code, a.address, a.address_detail,
       (SELECT count(*) FROM receipt.payment_slip s WHERE s.receivable_id = r.receivable_id) AS issued
FROM receipt.receivable r
CROSS JOIN LATERAL (
  SELECT p.kind, p.name, p.postal_code, p.address, p.address_detail FROM addressing.api_recipient p
  WHERE p.addressee_number = r.addressee_number AND p.tax_item IN ('', r.tax_item) AND p.valid @> CAST(:day AS date)
  ORDER BY p.precedence LIMIT 1) a
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> r.due_date
WHERE r.receivable_id = ANY (:receivableIds)
ORDER BY r.due_date, r.receivable_id
