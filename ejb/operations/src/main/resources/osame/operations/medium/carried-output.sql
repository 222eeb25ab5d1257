SELECT (recorded_at AT TIME ZONE 'Asia/Tokyo')::date
  FROM access.api_operation_log
 WHERE operation_log_id = :id AND operation IN ('EXPORT', 'PRINT') AND function_id <> 'CM-050'
