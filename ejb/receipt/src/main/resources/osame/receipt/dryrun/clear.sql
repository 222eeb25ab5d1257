DELETE FROM receipt.dry_run_difference WHERE dry_run_id = :dryRunId
