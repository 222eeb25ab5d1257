DELETE FROM operations.letter_content c
 USING operations.retention_row r, operations.letter l
 WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.portion = :portion
   AND l.print_lot_id = r.row_id AND c.letter_id = l.letter_id
