SELECT l.function_id, l.operation, count(*) AS acts, sum(l.subject_count)::bigint AS rows,
       count(*) FILTER (WHERE l.number_touched) AS number_acts, min(l.recorded_at) AS first_at, max(l.recorded_at) AS last_at,
       count(*) OVER () AS total
  FROM access.api_operation_log l
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND (CAST(:who AS text) IS NULL OR lower(l.who) = lower(:who))
   AND (CAST(:terminal AS text) IS NULL OR l.terminal = :terminal)
 GROUP BY l.function_id, l.operation
 ORDER BY l.function_id COLLATE "C", l.operation COLLATE "C"
 LIMIT :size OFFSET :offset
