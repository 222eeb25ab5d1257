INSERT INTO receipt.debit_result (payment_file_id, line_no, receivable_id, result_code, amount, debit_day)
SELECT :paymentFileId, a.line_no, r.receivable_id, a.result_code, a.amount, a.debit_day
FROM pg_temp.answer a
LEFT JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, installment, tax_year)
