SELECT count(*)
  FROM access.operation_log l
 WHERE l.operation_log_id <= ?
   AND NOT EXISTS (SELECT FROM access.log_leaf f WHERE f.operation_log_id = l.operation_log_id)
