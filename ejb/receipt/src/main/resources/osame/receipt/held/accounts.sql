SELECT debit_account_id::text, bank_name, branch_name, 'AccountKind.' || account_kind, account_number, holder_kana, tax_item,
       lower(valid)::text, (upper(valid) - 1)::text
  FROM receipt.debit_account
 WHERE addressee_number = :person
 ORDER BY debit_account_id
