DELETE FROM operations.job_step s
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'JOB' AND r.portion = :portion AND s.job_id = r.row_id
