UPDATE receipt.dry_run SET job_id = :jobId WHERE dry_run_id = :dryRunId
