DELETE FROM operations.letter l
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.portion = :portion AND l.print_lot_id = r.row_id
