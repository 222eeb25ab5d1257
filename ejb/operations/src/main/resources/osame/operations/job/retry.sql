UPDATE operations.job
   SET state = 'QUEUED', attempts = 0, ended_at = NULL, error_code = NULL
 WHERE job_id = :jobId
   AND state = 'FAILED'
