SELECT access.api_erase_log_month(r.row_id, :terminal, :reason, CAST(:certificate AS text))
  FROM operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'OPERATION_LOG' AND r.portion = :portion
