SELECT access.api_erase_session_month(r.row_id)
  FROM operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'SESSION' AND r.portion = :portion
