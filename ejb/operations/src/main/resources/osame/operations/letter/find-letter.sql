SELECT l.letter_id, f.key AS form, f.title, l.counter, l.fiscal_year, l.number, l.reference, l.addressee_number, l.state,
       l.print_lot_id, l.part_no, l.first_page, l.pages, l.issued_on, l.issued_by
  FROM operations.letter l
  JOIN operations.letter_form f USING (form_id)
 WHERE l.letter_id = :letterId
