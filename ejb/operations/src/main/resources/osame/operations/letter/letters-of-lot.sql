SELECT l.letter_id, f.key AS form, f.title, l.counter, l.fiscal_year, l.number, l.reference, l.addressee_number, l.state,
       l.print_lot_id, l.part_no, l.first_page, l.pages, l.issued_on, l.issued_by
  FROM operations.letter l
  JOIN operations.letter_form f USING (form_id)
 WHERE (CAST(:state AS text) IS NULL OR l.state = :state)
   AND (CAST(:printLotId AS bigint) IS NULL OR l.print_lot_id = :printLotId)
   AND (CAST(:addresseeNumber AS text) IS NULL OR l.addressee_number = :addresseeNumber)
   AND (CAST(:number AS bigint) IS NULL OR l.number = :number)
 ORDER BY l.number
OFFSET :offset LIMIT :size
