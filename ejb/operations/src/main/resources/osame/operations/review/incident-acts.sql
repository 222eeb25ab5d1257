SELECT l.operation_log_id, l.recorded_at, l.who, o.name, l.terminal, l.operation, l.function_id, l.subject, l.reason,
       l.subject_count, l.number_touched, l.document_number, count(*) OVER () AS total
  FROM access.api_operation_log l
  LEFT JOIN access.api_officer o ON lower(o.user_id) = lower(l.who)
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND (CAST(:who AS text) IS NULL OR lower(l.who) = lower(:who))
   AND (CAST(:terminal AS text) IS NULL OR l.terminal = :terminal)
   AND l.operation = ANY (:operations)
 ORDER BY l.recorded_at, l.operation_log_id
 LIMIT :size OFFSET :offset
