DELETE FROM operations.letter l
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'LETTER' AND r.portion = :portion AND l.letter_id = r.row_id
