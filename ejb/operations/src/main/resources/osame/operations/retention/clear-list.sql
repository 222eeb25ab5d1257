DELETE FROM operations.retention_row WHERE retention_run_id = :run
