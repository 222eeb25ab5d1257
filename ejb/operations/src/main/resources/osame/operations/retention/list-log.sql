INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'OPERATION_LOG', m.month, m.month / 100 - CASE WHEN m.month % 100 < 4 THEN 1 ELSE 0 END, m.rows, 0,
       CASE WHEN m.unsealed > 0 THEN 'NOT_SEALED'
            WHEN EXISTS (SELECT FROM operations.log_alert a
                          WHERE a.closed_by IS NULL AND to_char(a.day, 'YYYYMM') = m.month::text) THEN 'ALERT_OPEN' END
  FROM access.api_log_month m
 WHERE m.month / 100 - CASE WHEN m.month % 100 < 4 THEN 1 ELSE 0 END <= :lastYear
