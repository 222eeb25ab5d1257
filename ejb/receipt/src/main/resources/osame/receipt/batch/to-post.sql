SELECT l.line_no, l.key_as_keyed, l.amount, l.paid_on, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment
FROM receipt.batch_line l
LEFT JOIN receipt.receivable r USING (receivable_id)
WHERE l.payment_file_id = :id AND l.voided_because IS NULL
ORDER BY l.line_no
