-- By account, and by terminal: who tries many accounts fails once with each.
SELECT coalesce(l.who, l.terminal) AS about, max(o.name) AS name, count(*) AS count, min(l.recorded_at) AS first_at,
       max(l.recorded_at) AS last_at, count(*) OVER () AS total
  FROM access.api_operation_log l
  LEFT JOIN access.api_officer o ON lower(o.user_id) = lower(l.who)
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND l.operation = 'REFUSED' AND l.function_id = 'CM-021'
 GROUP BY GROUPING SETS ((l.who), (l.terminal))
HAVING count(*) >= :atLeast
 ORDER BY count DESC, about
 LIMIT :size OFFSET :offset
