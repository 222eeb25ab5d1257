DELETE FROM receipt.dry_run d
USING operations.api_retention_row r
WHERE r.retention_run_id = :run AND r.kind = 'DRY_RUN' AND r.portion = :portion AND d.dry_run_id = r.row_id
