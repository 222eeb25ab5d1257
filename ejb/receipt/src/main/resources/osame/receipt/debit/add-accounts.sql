INSERT INTO receipt.debit_account (addressee_number, tax_item, bank_code, bank_name, branch_code, branch_name, account_kind, account_number,
  holder_kana, valid)
SELECT addressee_number, tax_item, bank_code, bank_name, branch_code, branch_name, account_kind, account_number, holder_kana,
       daterange(valid_from, NULL)
FROM pg_temp.account
