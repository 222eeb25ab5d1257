DELETE FROM operations.parameter_proposal p
 USING operations.retention_row r
 WHERE r.retention_run_id = :run AND r.kind = 'APPROVAL' AND r.portion = :portion AND p.approval_id = r.row_id
