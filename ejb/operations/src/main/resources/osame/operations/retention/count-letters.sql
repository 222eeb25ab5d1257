INSERT INTO operations.erased_letters (certificate_number, portion, kind, counter, fiscal_year, letters)
SELECT :certificate, :portion, 'LETTER', l.counter, l.fiscal_year, count(*)
  FROM operations.retention_row r
  JOIN operations.letter l ON l.letter_id = r.row_id
 WHERE r.retention_run_id = :run AND r.kind = 'LETTER' AND r.portion = :portion
 GROUP BY l.counter, l.fiscal_year
