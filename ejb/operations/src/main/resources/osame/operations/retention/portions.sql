SELECT kind, portion, rows, items, sum_yen, digest, erased_at
  FROM operations.retention_portion
 WHERE retention_run_id = :run
 ORDER BY array_position(CAST(:kinds AS text[]), kind), portion
