DELETE FROM operations.approval a
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'APPROVAL' AND r.portion = :portion AND a.approval_id = r.row_id
