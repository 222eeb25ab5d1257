UPDATE receipt.dry_run SET carried_out_job_id = :jobId WHERE dry_run_id = :dryRunId
