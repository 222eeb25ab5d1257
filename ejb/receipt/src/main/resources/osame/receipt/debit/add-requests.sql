INSERT INTO receipt.debit_request (debit_run_id, receivable_id, debit_account_id, archived_file_id, amount, customer_number)
SELECT :runId, receivable_id, debit_account_id, :archivedFileId, amount, customer_number
FROM pg_temp.debit_plan
WHERE bank_code = :bankCode
