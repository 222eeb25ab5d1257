SELECT access.api_log_erasure(:terminal, 'certificate ' || CAST(:certificate AS text) || ' ' || kind || ' portion ' || portion, :reason,
                              rows, sum_yen, digest, CAST(:certificate AS text))
  FROM operations.retention_portion
 WHERE retention_run_id = :run AND kind = :kind AND portion = :portion
