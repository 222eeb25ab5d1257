-- An account for the one tax goes before the common one. A customer number takes tax items of two digits only.
INSERT INTO pg_temp.debit_plan
SELECT DISTINCT ON (r.receivable_id)
       r.receivable_id, r.addressee_number, a.debit_account_id, a.bank_code, r.tax_balance,
       lpad(r.levy_year::text, 4, '0') || r.tax_item || r.notice_number || lpad(r.installment::text, 2, '0')
         || lpad((r.tax_year % 100)::text, 2, '0')
FROM receipt.receivable r
JOIN receipt.debit_account a ON a.addressee_number = r.addressee_number AND a.tax_item IN (r.tax_item, '') AND a.valid @> r.due_date
WHERE r.due_date = :debitDay AND r.tax_balance > 0 AND r.tax_item ~ '^[0-9]{2}$' AND r.levy_year - r.tax_year < 100
ORDER BY r.receivable_id, a.tax_item DESC
