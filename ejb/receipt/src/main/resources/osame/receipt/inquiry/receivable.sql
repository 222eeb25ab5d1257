SELECT r.receivable_id, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment, r.addressee_number, r.nominal_due_date, r.due_date,
       r.tax_balance, r.fee_balance, r.charge_balance, coalesce(t.name, r.tax_item) AS tax_item_name,
       (SELECT coalesce(sum(p.amount), 0)::bigint FROM receipt.preliminary_payment p WHERE p.receivable_id = r.receivable_id) AS preliminary
FROM receipt.receivable r
LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
WHERE r.receivable_id = :receivableId
