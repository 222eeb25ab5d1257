INSERT INTO operations.erased_file (file_id, certificate_number)
SELECT r.row_id, :certificate
  FROM operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'ARCHIVED_FILE' AND r.portion = :portion
