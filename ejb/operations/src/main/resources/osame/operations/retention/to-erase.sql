-- Released, or given up after some of it was gone: that too is certified.
SELECT r.retention_run_id
  FROM operations.retention_run r
 WHERE (r.state = 'RELEASED' OR r.certificate_number IS NOT NULL)
   AND NOT EXISTS (SELECT FROM operations.erasure_certificate c WHERE c.retention_run_id = r.retention_run_id)
 ORDER BY r.retention_run_id
