INSERT INTO operations.letter_content (letter_id, content)
SELECT l.letter_id, d.content
  FROM operations.letter l
  JOIN pg_temp.letter_draft d USING (reference)
 WHERE l.print_lot_id = :printLotId
