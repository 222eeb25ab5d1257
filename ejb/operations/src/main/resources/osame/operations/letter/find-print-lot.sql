SELECT p.print_lot_id, f.key AS form, f.title, p.name, p.issued_on, p.ordered_by, p.ordered_at,
       c.letters, c.drawn, c.overflow, c.withdrawn, c.pages,
       (SELECT count(*) FROM operations.print_lot_part t WHERE t.print_lot_id = p.print_lot_id) AS parts,
       CASE WHEN f.envelope = '' THEN 0 ELSE c.drawn END AS envelopes
  FROM operations.print_lot p
  JOIN operations.letter_form f USING (form_id)
 CROSS JOIN LATERAL (
       SELECT count(*) AS letters,
              count(*) FILTER (WHERE l.state = 'DRAWN') AS drawn,
              count(*) FILTER (WHERE l.state = 'OVERFLOW') AS overflow,
              count(*) FILTER (WHERE l.state = 'WITHDRAWN') AS withdrawn,
              sum(l.pages) AS pages
         FROM operations.letter l WHERE l.print_lot_id = p.print_lot_id) c
 WHERE p.print_lot_id = :printLotId
