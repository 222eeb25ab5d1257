UPDATE operations.retention_run
   SET state = 'RELEASED', released_by = :releasedBy, released_at = :now
 WHERE retention_run_id = :run
