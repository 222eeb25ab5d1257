INSERT INTO receipt.debit_run (debit_day, request_id, created_by)
VALUES (:debitDay, :requestId, :createdBy)
ON CONFLICT DO NOTHING
RETURNING debit_run_id
