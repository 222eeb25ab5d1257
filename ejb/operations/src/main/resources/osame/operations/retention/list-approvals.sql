INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen)
SELECT :run, 'APPROVAL', a.approval_id, extract(year FROM a.day - interval '3 months')::smallint, 1, 0
  FROM (SELECT approval_id, (coalesce(carried_out_at, decided_at) AT TIME ZONE 'Asia/Tokyo')::date AS day
          FROM operations.approval
         WHERE state IN ('CARRIED_OUT', 'REJECTED')) a
 WHERE a.day < make_date(:lastYear + 1, 4, 1)
