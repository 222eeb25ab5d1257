INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen)
SELECT :run, 'SESSION', month, month / 100 - CASE WHEN month % 100 < 4 THEN 1 ELSE 0 END, rows, 0
  FROM access.api_session_month
 WHERE month / 100 - CASE WHEN month % 100 < 4 THEN 1 ELSE 0 END <= :lastYear
