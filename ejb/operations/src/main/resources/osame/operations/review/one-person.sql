-- From the few rows of the log to their people, never through the hundred thousands of batch acts.
SELECT s.addressee_number AS about, CAST(NULL AS text) AS name, count(*) AS count, min(l.recorded_at) AS first_at,
       max(l.recorded_at) AS last_at, count(*) OVER () AS total
  FROM access.api_operation_log l
 CROSS JOIN LATERAL
       (SELECT o.addressee_number
          FROM access.api_operation_log_subject o
         WHERE o.operation_log_id = l.operation_log_id AND o.recorded_at >= :from
        OFFSET 0) s
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND l.operation IN ('SEARCH', 'VIEW')
 GROUP BY s.addressee_number
HAVING count(*) >= :atLeast
 ORDER BY count DESC, about
 LIMIT :size OFFSET :offset
