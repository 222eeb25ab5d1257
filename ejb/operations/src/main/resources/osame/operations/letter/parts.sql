SELECT p.part_no, p.file_id, a.sha256, a.size, p.letters, p.pages, p.first_number, p.last_number
  FROM operations.print_lot_part p
  JOIN operations.archived_file a USING (file_id)
 WHERE p.print_lot_id = :printLotId
 ORDER BY p.part_no
