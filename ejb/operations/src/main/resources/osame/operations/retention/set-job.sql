UPDATE operations.retention_run SET job_id = :jobId WHERE retention_run_id = :run
