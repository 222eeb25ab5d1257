UPDATE operations.retention_row r
   SET held = 'ORDERED'
 WHERE r.retention_run_id = :run
   AND r.held IS NULL
   AND r.kind IN (SELECT o.kind FROM operations.api_retention_order o WHERE o.addressee_number IS NULL)
