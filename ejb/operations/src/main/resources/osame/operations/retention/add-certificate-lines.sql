INSERT INTO operations.erasure_certificate_line (certificate_number, kind, fiscal_year, held, rows, items, sum_yen)
SELECT :certificate, kind, fiscal_year, coalesce(held, ''), count(*), sum(items), sum(sum_yen)
  FROM operations.retention_row
 WHERE retention_run_id = :run AND (portion IS NOT NULL OR held IS NOT NULL)
 GROUP BY kind, fiscal_year, held
