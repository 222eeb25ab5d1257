SELECT s.addressee_number, count(*) FILTER (WHERE l.operation IN ('SEARCH', 'VIEW')) AS looks,
       count(*) FILTER (WHERE l.operation NOT IN ('SEARCH', 'VIEW', 'EXPORT', 'PRINT')) AS changes,
       count(*) FILTER (WHERE l.operation IN ('EXPORT', 'PRINT')) AS outputs, bool_or(l.number_touched) AS number_touched,
       min(l.recorded_at) AS first_at, max(l.recorded_at) AS last_at, count(*) OVER () AS total
  FROM access.api_operation_log l
  JOIN access.api_operation_log_subject s ON s.operation_log_id = l.operation_log_id AND s.recorded_at >= :from
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND (CAST(:who AS text) IS NULL OR lower(l.who) = lower(:who))
   AND (CAST(:terminal AS text) IS NULL OR l.terminal = :terminal)
 GROUP BY s.addressee_number
 ORDER BY s.addressee_number
 LIMIT :size OFFSET :offset
