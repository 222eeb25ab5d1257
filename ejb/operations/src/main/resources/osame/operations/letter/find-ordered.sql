SELECT p.print_lot_id
  FROM operations.print_lot p
  JOIN operations.letter_form f USING (form_id)
 WHERE p.request_id = :requestId AND f.key = :form
