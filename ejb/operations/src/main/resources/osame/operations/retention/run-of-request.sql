SELECT retention_run_id FROM operations.retention_run WHERE request_id = :requestId
