INSERT INTO operations.job_step (job_id, step)
VALUES (:jobId, :step)
ON CONFLICT DO NOTHING
