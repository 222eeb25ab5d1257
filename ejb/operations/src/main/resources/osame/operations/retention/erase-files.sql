DELETE FROM operations.archived_file_part p
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'ARCHIVED_FILE' AND r.portion = :portion AND p.file_id = r.row_id
