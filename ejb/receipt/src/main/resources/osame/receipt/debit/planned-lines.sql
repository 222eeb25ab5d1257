-- The bank is told of an account that it is asked for the first time, and whether it comes in the place of another.
SELECT a.bank_code, a.bank_name, a.branch_code, a.branch_name, a.account_kind, a.account_number, a.holder_kana, p.amount, p.customer_number,
       CASE WHEN EXISTS (SELECT FROM receipt.debit_request q WHERE q.debit_account_id = a.debit_account_id) THEN 'OTHER'
            WHEN EXISTS (SELECT FROM receipt.debit_account b JOIN receipt.debit_request q USING (debit_account_id)
                         WHERE b.addressee_number = a.addressee_number AND b.tax_item = a.tax_item AND b.bank_code = a.bank_code) THEN 'CHANGED'
            ELSE 'FIRST' END AS new_code
FROM pg_temp.debit_plan p
JOIN receipt.debit_account a USING (debit_account_id)
WHERE p.bank_code = :bankCode
ORDER BY a.branch_code, a.account_number, p.customer_number
