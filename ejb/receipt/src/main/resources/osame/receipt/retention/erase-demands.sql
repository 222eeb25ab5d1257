DELETE FROM receipt.demand d
USING operations.api_retention_row r
WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion AND d.receivable_id = r.row_id
