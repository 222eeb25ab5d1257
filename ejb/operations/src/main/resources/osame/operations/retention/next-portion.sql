SELECT coalesce(max(portion), 0) + 1 FROM operations.retention_portion WHERE retention_run_id = :run AND kind = :kind
