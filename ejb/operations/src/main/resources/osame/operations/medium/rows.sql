-- Deliveries of files in, exports and prints out, media entered by hand; the archive's own making of a file (CM-050) is no way out.
SELECT r.source, r.source_id, r.direction, r.carried_at, r.who, o.name AS officer_name, r.terminal, r.name, r.row_count, r.place,
       r.purpose, r.approved_by, r.ending, r.ended_on, r.remark, count(*) OVER () AS total
  FROM (SELECT c.source, c.source_id, c.direction, c.carried_at, c.who, c.terminal, c.name, c.row_count, m.place,
               coalesce(m.purpose, c.reason) AS purpose, m.approved_by, coalesce(m.ending, c.ending) AS ending,
               coalesce(m.ended_on, CASE WHEN c.ending IS NOT NULL THEN (c.carried_at AT TIME ZONE 'Asia/Tokyo')::date END) AS ended_on,
               m.remark
          FROM (SELECT 'DELIVERY' AS source, delivery_id AS source_id, direction, delivered_at AS carried_at, delivered_by AS who,
                       terminal, name, 0 AS row_count, CAST(NULL AS text) AS reason, CAST(NULL AS text) AS ending
                  FROM operations.archived_file_delivery
                 WHERE direction = 'IN' AND delivered_at >= :from AND delivered_at < :until
                UNION ALL
                SELECT 'OUTPUT', operation_log_id, 'OUT', recorded_at, who, terminal, subject, subject_count, reason,
                       CASE WHEN operation = 'PRINT' THEN 'HANDED_OVER' END
                  FROM access.api_operation_log
                 WHERE operation IN ('EXPORT', 'PRINT') AND function_id <> 'CM-050'
                   AND recorded_at >= :from AND recorded_at < :until
                UNION ALL
                SELECT 'HAND', medium_id, direction, carried_at, recorded_by, NULL, name, 0, NULL, NULL
                  FROM operations.medium
                 WHERE source = 'HAND' AND carried_at >= :from AND carried_at < :until) c
          LEFT JOIN operations.medium m ON m.source = c.source AND coalesce(m.source_id, m.medium_id) = c.source_id) r
  LEFT JOIN access.api_officer o ON lower(o.user_id) = lower(r.who)
 WHERE (CAST(:direction AS text) IS NULL OR r.direction = :direction)
   AND (NOT :onlyOpen OR r.ending IS NULL)
 ORDER BY r.carried_at DESC, r.source, r.source_id DESC
 LIMIT :size OFFSET :offset
