INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'PRINT_LOT', p.print_lot_id, extract(year FROM p.issued_on - interval '3 months')::smallint, count(l.letter_id), 0,
       CASE WHEN bool_or(l.state IN ('WAITING', 'OVERFLOW')) THEN 'NOT_DRAWN'
            WHEN bool_or(o.kind IS NOT NULL) THEN 'ORDERED' END
  FROM operations.print_lot p
  LEFT JOIN operations.letter l USING (print_lot_id)
  LEFT JOIN (SELECT DISTINCT kind, addressee_number FROM operations.api_retention_order WHERE kind = 'PRINT_LOT') o
    ON o.addressee_number = l.addressee_number
 WHERE p.issued_on < make_date(:lastYear + 1, 4, 1)
 GROUP BY p.print_lot_id
