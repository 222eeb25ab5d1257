SELECT (SELECT count(*) FROM operations.letter l JOIN operations.letter_form f USING (form_id)
        WHERE f.superseded_at IS NULL AND f.key = :key AND f.valid_from = :validFrom)
     + (SELECT count(*) FROM operations.print_lot p JOIN operations.letter_form f USING (form_id)
        WHERE f.superseded_at IS NULL AND f.key = :key AND f.valid_from = :validFrom)
