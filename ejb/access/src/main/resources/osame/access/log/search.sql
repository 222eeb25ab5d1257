-- The page is cut before names and people are looked up for it.
SELECT l.operation_log_id, l.recorded_at, l.who, o.name AS who_name, l.terminal, l.operation, l.function_id, l.subject,
       l.reason, l.on_behalf_of, l.subject_count, l.number_touched, l.document_number, p.people, p.first_people, l.total
  FROM (SELECT *, count(*) OVER () AS total
          FROM access.operation_log
         WHERE recorded_at >= :from AND recorded_at < :until
           AND (CAST(:who AS text) IS NULL OR who = :who)
           AND (CAST(:terminal AS text) IS NULL OR terminal = :terminal)
           AND (CAST(:operation AS text) IS NULL OR operation = :operation)
           AND (CAST(:function AS text) IS NULL OR function_id = :function)
           AND (CAST(:person AS text) IS NULL OR operation_log_id IN
                (SELECT operation_log_id FROM access.operation_log_subject WHERE addressee_number = :person))
         ORDER BY recorded_at DESC, operation_log_id DESC
         LIMIT :size OFFSET :offset) l
  LEFT JOIN access.officer o ON lower(o.user_id) = lower(l.who)
 CROSS JOIN LATERAL
       (SELECT count(*) AS people,
               ARRAY(SELECT s.addressee_number
                       FROM access.operation_log_subject s
                      WHERE s.operation_log_id = l.operation_log_id
                      ORDER BY s.addressee_number
                      LIMIT 3) AS first_people
          FROM access.operation_log_subject s
         WHERE s.operation_log_id = l.operation_log_id) p
 ORDER BY l.recorded_at DESC, l.operation_log_id DESC
