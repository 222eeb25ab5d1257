UPDATE operations.job
   SET state = 'RUNNING', attempts = attempts + 1
 WHERE job_id = :jobId
   AND state IN ('QUEUED', 'RUNNING')
RETURNING job_id, kind, plan_hash, request_id, reason, business_date, requested_by, attempts,
          ARRAY(SELECT key FROM jsonb_each_text(parameters) ORDER BY key) AS names,
          ARRAY(SELECT value FROM jsonb_each_text(parameters) ORDER BY key) AS values
