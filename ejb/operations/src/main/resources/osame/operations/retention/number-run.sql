UPDATE operations.retention_run
   SET certificate_number = (SELECT coalesce(max(certificate_number), 0) + 1 FROM operations.retention_run)
 WHERE retention_run_id = :run AND certificate_number IS NULL
