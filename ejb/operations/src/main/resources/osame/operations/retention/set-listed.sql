UPDATE operations.retention_run SET state = 'LISTED', plan_hash = :hash WHERE retention_run_id = :run AND state = 'LISTING'
