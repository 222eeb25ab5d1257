DELETE FROM operations.job j
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'JOB' AND r.portion = :portion AND j.job_id = r.row_id
