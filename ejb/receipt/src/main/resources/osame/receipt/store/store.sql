INSERT INTO receipt.store_message (payment_file_id, line_no, message, barcode, amount, paid_on, institution, receivable_id)
SELECT :paymentFileId, s.line_no, s.message, s.barcode, s.amount, s.paid_on, s.institution, r.receivable_id
FROM (SELECT * FROM pg_temp.store_line
      UNION ALL
      SELECT line_no, 'FINAL', levy_year, tax_year, tax_item, notice_number, installment, key_as_received, amount, paid_on, institution
      FROM pg_temp.attempt WHERE fault IS NULL AND key_as_received ~ '^[0-9]{44}$') s
LEFT JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
ORDER BY s.line_no
