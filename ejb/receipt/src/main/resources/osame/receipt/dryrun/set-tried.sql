UPDATE receipt.dry_run SET plan_hash = :planHash, total_amount = :total, row_count = :rows, refused = :refused WHERE dry_run_id = :dryRunId
