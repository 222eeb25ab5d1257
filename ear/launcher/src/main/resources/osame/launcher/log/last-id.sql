SELECT coalesce(max(operation_log_id), 0) FROM access.operation_log
