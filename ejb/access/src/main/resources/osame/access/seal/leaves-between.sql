SELECT operation_log_id, row_hash, subjects_hash
  FROM access.log_leaf
 WHERE leaf_index >= :from AND leaf_index < :until
 ORDER BY leaf_index
