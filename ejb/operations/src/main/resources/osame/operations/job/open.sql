SELECT job_id FROM operations.job WHERE state IN ('QUEUED', 'RUNNING') ORDER BY job_id LIMIT 100
