DELETE FROM operations.letter_content c
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'LETTER' AND r.portion = :portion AND c.letter_id = r.row_id
