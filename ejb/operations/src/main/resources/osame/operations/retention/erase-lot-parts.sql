DELETE FROM operations.print_lot_part p
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.portion = :portion AND p.print_lot_id = r.row_id
