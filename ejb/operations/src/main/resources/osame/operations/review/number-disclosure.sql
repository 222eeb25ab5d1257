SELECT l.who AS about, max(o.name) AS name, count(*) AS count, min(l.recorded_at) AS first_at, max(l.recorded_at) AS last_at,
       count(*) OVER () AS total
  FROM access.api_operation_log l
  LEFT JOIN access.api_officer o ON lower(o.user_id) = lower(l.who)
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND l.number_touched
 GROUP BY l.who
HAVING count(*) >= :atLeast
 ORDER BY count DESC, about
 LIMIT :size OFFSET :offset
