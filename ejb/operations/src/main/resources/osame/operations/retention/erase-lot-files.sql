DELETE FROM operations.archived_file_part b
 USING operations.retention_row r
 CROSS JOIN LATERAL (SELECT p.file_id FROM operations.print_lot_part p WHERE p.print_lot_id = r.row_id
                      UNION
                     SELECT l.file_id FROM operations.letter l WHERE l.print_lot_id = r.row_id AND l.file_id IS NOT NULL) f
 WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.portion = :portion
   AND b.file_id = f.file_id
