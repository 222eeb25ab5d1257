UPDATE operations.api_retention_row r
SET held = o.reason
FROM (SELECT f.archived_file_id, 'FILE_OPEN' AS reason FROM receipt.payment_file f WHERE f.state IN ('RECEIVED', 'POSTED')
      UNION ALL
      SELECT f.archived_file_id, 'FILE_OPEN' FROM receipt.levy_file f WHERE f.state = 'RECEIVED'
      UNION ALL
      SELECT f.archived_file_id, 'SUSPENSE_OPEN'
      FROM receipt.suspense s JOIN receipt.payment_file f USING (payment_file_id)
      WHERE NOT EXISTS (SELECT FROM receipt.suspense_resolution x WHERE x.suspense_id = s.suspense_id)
      UNION ALL
      SELECT f.archived_file_id, 'FAULT_OPEN'
      FROM receipt.levy_fault l JOIN receipt.levy_file f USING (levy_file_id)
      WHERE l.settled_by IS NULL) o
WHERE r.retention_run_id = :run AND r.kind = 'ARCHIVED_FILE' AND r.held IS NULL AND r.row_id = o.archived_file_id
