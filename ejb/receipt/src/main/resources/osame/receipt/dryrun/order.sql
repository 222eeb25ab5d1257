SELECT dry_run_id, kind, archived_file_id, format, received_on, payment_file_id, posting_id, line_no, plan_hash, refused, carried_out_job_id
FROM receipt.dry_run
WHERE dry_run_id = :dryRunId
FOR NO KEY UPDATE
