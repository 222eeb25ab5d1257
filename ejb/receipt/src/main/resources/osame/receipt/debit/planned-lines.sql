SELECT a.bank_code, a.bank_name, a.branch_code, a.branch_name, a.account_kind, a.account_number, a.holder_kana, p.amount, p.customer_number
FROM pg_temp.debit_plan p
JOIN receipt.debit_account a USING (debit_account_id)
WHERE p.bank_code = :bankCode
ORDER BY a.branch_code, a.account_number, p.customer_number
