SELECT s.payment_slip_id::text, coalesce(t.name, r.tax_item), r.levy_year::text, r.notice_number, r.installment::text, s.issued_on::text, s.pay_by::text, (s.tax_amount + s.fee_amount + s.charge_amount)::text, s.issued_by
  FROM receipt.payment_slip s
  JOIN receipt.receivable r USING (receivable_id)
  LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
 WHERE r.addressee_number = :person
 ORDER BY s.payment_slip_id
