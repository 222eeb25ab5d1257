SELECT count(*)
  FROM operations.letter l
 WHERE (CAST(:state AS text) IS NULL OR l.state = :state)
   AND (CAST(:printLotId AS bigint) IS NULL OR l.print_lot_id = :printLotId)
   AND (CAST(:addresseeNumber AS text) IS NULL OR l.addressee_number = :addresseeNumber)
   AND (CAST(:number AS bigint) IS NULL OR l.number = :number)
