INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'LETTER', l.letter_id, l.fiscal_year, 1, 0,
       CASE WHEN l.state IN ('WAITING', 'OVERFLOW') THEN 'NOT_DRAWN'
            WHEN EXISTS (SELECT FROM operations.api_retention_order o
                          WHERE o.kind = 'LETTER' AND o.addressee_number = l.addressee_number) THEN 'ORDERED' END
  FROM operations.letter l
 WHERE l.print_lot_id IS NULL
   AND l.fiscal_year <= :lastYear
   AND l.issued_on < make_date(:lastYear + 1, 4, 1)
