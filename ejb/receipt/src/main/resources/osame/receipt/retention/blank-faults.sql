UPDATE receipt.file_fault d
SET content = NULL
FROM operations.api_retention_row r
WHERE r.retention_run_id = :run AND r.kind = 'ARCHIVED_FILE' AND r.portion = :portion AND d.archived_file_id = r.row_id
