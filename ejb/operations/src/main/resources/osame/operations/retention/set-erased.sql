UPDATE operations.retention_run SET state = 'ERASED' WHERE retention_run_id = :run AND state = 'RELEASED'
