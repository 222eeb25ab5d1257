SELECT l.letter_id, l.number, c.content
  FROM operations.letter l
  JOIN operations.letter_content c USING (letter_id)
 WHERE l.print_lot_id = :printLotId AND l.part_no = :partNo AND l.state = 'WAITING'
 ORDER BY l.number
   FOR UPDATE OF l
