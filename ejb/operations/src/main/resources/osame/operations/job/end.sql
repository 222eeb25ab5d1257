UPDATE operations.job
   SET state      = CASE WHEN CAST(:errorCode AS text) IS NULL THEN 'SUCCEEDED' ELSE 'FAILED' END,
       ended_at   = :now,
       error_code = CAST(:errorCode AS text)
 WHERE job_id = :jobId
   AND attempts = :attempt
   AND state = 'RUNNING'
