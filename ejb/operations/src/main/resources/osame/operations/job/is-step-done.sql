SELECT EXISTS (SELECT FROM operations.job_step WHERE job_id = :jobId AND step = :step)
