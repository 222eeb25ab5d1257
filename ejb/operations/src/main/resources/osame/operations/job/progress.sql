UPDATE operations.job SET step = :step, done = :done, total = :total WHERE job_id = :jobId
