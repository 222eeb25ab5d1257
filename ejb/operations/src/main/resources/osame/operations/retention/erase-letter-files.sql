DELETE FROM operations.archived_file_part p
 USING operations.retention_row r, operations.letter l
 WHERE r.retention_run_id = :run AND r.kind = 'LETTER' AND r.portion = :portion
   AND l.letter_id = r.row_id AND p.file_id = l.file_id
