SELECT l.operation_log_id::text, to_char(l.recorded_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI:SS'), l.who, l.terminal,
       l.operation, l.function_id, l.subject, l.reason, CASE WHEN l.number_touched THEN 'TOUCHED' END
  FROM access.api_operation_log l
  JOIN (SELECT DISTINCT operation_log_id FROM access.api_operation_log_subject WHERE addressee_number = :person) s USING (operation_log_id)
 ORDER BY l.recorded_at, l.operation_log_id
