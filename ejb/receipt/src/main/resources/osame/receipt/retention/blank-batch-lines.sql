-- The amount stays, for the total of the till; what it was paid for goes.
UPDATE receipt.batch_line d
SET receivable_id = NULL, key_as_keyed = ''
FROM operations.api_retention_row r
WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion AND d.receivable_id = r.row_id
