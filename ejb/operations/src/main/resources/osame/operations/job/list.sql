SELECT job_id, kind, period, state, step, done, total, error_code, attempts, requested_by, requested_at, ended_at
  FROM operations.job
 ORDER BY job_id DESC
OFFSET :offset LIMIT :size
