UPDATE operations.retention_run
   SET state = 'WITHDRAWN'
 WHERE retention_run_id = :run
   AND state IN ('LISTING', 'LISTED', 'PROPOSED', 'RELEASED')
