SELECT l.letter_id::text, f.title, l.fiscal_year::text, l.number::text, l.issued_on::text, l.state
  FROM operations.letter l
  JOIN operations.letter_form f USING (form_id)
 WHERE l.addressee_number = :person
 ORDER BY l.issued_on, l.letter_id
