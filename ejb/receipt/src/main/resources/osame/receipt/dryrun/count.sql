SELECT row_count FROM receipt.dry_run WHERE dry_run_id = :dryRunId
