-- A person whose data was touched often counts once.
SELECT count(*) AS acts, min(l.recorded_at) AS first_at, max(l.recorded_at) AS last_at,
       count(*) FILTER (WHERE l.number_touched) AS number_acts,
       count(*) FILTER (WHERE l.operation = 'EXPORT') AS exports,
       coalesce(sum(l.subject_count) FILTER (WHERE l.operation = 'EXPORT'), 0)::bigint AS exported_rows,
       count(*) FILTER (WHERE l.operation = 'PRINT') AS prints,
       coalesce(sum(l.subject_count) FILTER (WHERE l.operation = 'PRINT'), 0)::bigint AS printed_rows,
       count(*) FILTER (WHERE l.operation = 'REFUSED') AS refused,
       (SELECT count(DISTINCT s.addressee_number)
          FROM access.api_operation_log l
          JOIN access.api_operation_log_subject s ON s.operation_log_id = l.operation_log_id AND s.recorded_at >= :from
         WHERE l.recorded_at >= :from AND l.recorded_at < :until
           AND (CAST(:who AS text) IS NULL OR lower(l.who) = lower(:who))
           AND (CAST(:terminal AS text) IS NULL OR l.terminal = :terminal)) AS people
  FROM access.api_operation_log l
 WHERE l.recorded_at >= :from AND l.recorded_at < :until
   AND (CAST(:who AS text) IS NULL OR lower(l.who) = lower(:who))
   AND (CAST(:terminal AS text) IS NULL OR l.terminal = :terminal)
