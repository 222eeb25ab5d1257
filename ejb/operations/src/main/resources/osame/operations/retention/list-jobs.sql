INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'JOB', j.job_id, extract(year FROM j.day - interval '3 months')::smallint, 1, 0,
       CASE WHEN j.state = 'FAILED' THEN 'FAILED' END
  FROM (SELECT job_id, state, (ended_at AT TIME ZONE 'Asia/Tokyo')::date AS day FROM operations.job WHERE ended_at IS NOT NULL) j
 WHERE j.day < make_date(:lastYear + 1, 4, 1)
