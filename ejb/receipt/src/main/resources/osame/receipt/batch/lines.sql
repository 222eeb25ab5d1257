SELECT l.payment_file_id, l.line_no, l.key_as_keyed, l.amount, l.paid_on, l.voided_because, l.keyed_by,
       r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment,
       r.tax_balance + r.fee_balance + r.charge_balance AS open, count(*) OVER () AS total
FROM receipt.batch_line l
LEFT JOIN receipt.receivable r USING (receivable_id)
WHERE l.payment_file_id = :id
ORDER BY l.line_no DESC
OFFSET :offset LIMIT :size
