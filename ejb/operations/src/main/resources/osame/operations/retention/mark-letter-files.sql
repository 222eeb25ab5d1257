INSERT INTO operations.erased_file (file_id, certificate_number)
SELECT DISTINCT l.file_id, :certificate
  FROM operations.retention_row r
  JOIN operations.letter l ON l.letter_id = r.row_id
 WHERE r.retention_run_id = :run AND r.kind = 'LETTER' AND r.portion = :portion AND l.file_id IS NOT NULL
ON CONFLICT DO NOTHING
