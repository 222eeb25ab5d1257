-- Every account of the month, also one that did nothing, and every other caller that did something.
SELECT coalesce(o.user_id, l.who) AS user_id, o.name, o.section, coalesce(l.acts, 0) AS acts, coalesce(l.sign_ins, 0) AS sign_ins,
       coalesce(l.refused, 0) AS refused, coalesce(l.out_of_hours, 0) AS out_of_hours, coalesce(l.people, 0) AS people,
       coalesce(l.exported, 0) AS exported, coalesce(l.numbers, 0) AS numbers
  FROM (SELECT user_id, name, section
          FROM access.api_officer
         WHERE valid_period && daterange(CAST(:firstDay AS date), CAST(:lastDay AS date), '[]')) o
  FULL JOIN
       (SELECT who, count(*) AS acts, count(*) FILTER (WHERE operation = 'SIGN_IN') AS sign_ins,
               count(*) FILTER (WHERE operation = 'REFUSED') AS refused,
               count(*) FILTER (WHERE (recorded_at AT TIME ZONE 'Asia/Tokyo')::date = ANY (CAST(:closedDays AS date[]))
                                   OR (recorded_at AT TIME ZONE 'Asia/Tokyo')::time < CAST(:dayBegins AS time)
                                   OR (recorded_at AT TIME ZONE 'Asia/Tokyo')::time >= CAST(:dayEnds AS time)) AS out_of_hours,
               sum(subject_count) FILTER (WHERE operation IN ('SEARCH', 'VIEW'))::bigint AS people,
               sum(subject_count) FILTER (WHERE operation IN ('EXPORT', 'PRINT'))::bigint AS exported,
               count(*) FILTER (WHERE number_touched) AS numbers
          FROM access.api_operation_log
         WHERE recorded_at >= :from AND recorded_at < :until
         GROUP BY who) l ON lower(l.who) = lower(o.user_id)
 ORDER BY o.section NULLS LAST, user_id
