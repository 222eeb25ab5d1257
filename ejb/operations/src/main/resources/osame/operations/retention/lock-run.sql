SELECT state, approval_id FROM operations.retention_run WHERE retention_run_id = :run FOR UPDATE
