SELECT l.letter_id, l.number, c.content, l.form_id, l.issued_on, l.print_lot_id
  FROM operations.letter l
  JOIN operations.letter_content c USING (letter_id)
 WHERE l.letter_id = :letterId AND l.state = 'OVERFLOW'
   FOR UPDATE OF l
