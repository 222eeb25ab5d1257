INSERT INTO operations.erased_file (file_id, certificate_number)
SELECT f.file_id, :certificate
  FROM operations.retention_row r
 CROSS JOIN LATERAL (SELECT p.file_id FROM operations.print_lot_part p WHERE p.print_lot_id = r.row_id
                      UNION
                     SELECT l.file_id FROM operations.letter l WHERE l.print_lot_id = r.row_id AND l.file_id IS NOT NULL) f
 WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.portion = :portion
ON CONFLICT DO NOTHING
