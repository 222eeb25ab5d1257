SELECT job_id FROM operations.job WHERE kind = :kind AND period = :period
