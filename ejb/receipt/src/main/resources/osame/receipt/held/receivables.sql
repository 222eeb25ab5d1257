SELECT r.receivable_id::text, coalesce(t.name, r.tax_item), r.levy_year::text, r.tax_year::text, r.notice_number, r.installment::text, r.due_date::text,
       r.statutory_due_date::text, r.tax_balance::text, r.fee_balance::text, r.charge_balance::text, r.latest_paid_on::text
  FROM receipt.receivable r
  LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
 WHERE r.addressee_number = :person
 ORDER BY r.receivable_id
