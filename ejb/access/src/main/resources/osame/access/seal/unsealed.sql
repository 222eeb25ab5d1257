-- A transaction that was still open when the sealer last looked is not before the horizon; what it wrote is found here however
-- late it ends. Whose data: the rows stand within the same transaction, so a day is more than any clock steps back.
SELECT l.operation_log_id::text, (extract(epoch FROM l.recorded_at) * 1000000)::bigint::text, l.who, l.terminal,
       l.business_date::text, l.operation, l.function_id, l.subject, l.reason, l.on_behalf_of, l.request_id::text,
       l.subject_count::text, l.sum_yen::text, l.digest, l.number_touched::text, l.document_number, l.transaction_id::text,
       s.subjects_hash
  FROM access.operation_log l
 CROSS JOIN LATERAL
       (SELECT sha256(coalesce(string_agg(convert_to(o.addressee_number, 'UTF8') || timestamptz_send(o.recorded_at), ''::bytea
                               ORDER BY o.addressee_number, o.recorded_at), ''::bytea)) AS subjects_hash
          FROM access.operation_log_subject o
         WHERE o.operation_log_id = l.operation_log_id AND o.recorded_at >= l.recorded_at - interval '1 day') s
 WHERE l.transaction_id >= CAST(:horizon AS xid8)
   AND NOT EXISTS (SELECT FROM access.log_leaf f WHERE f.operation_log_id = l.operation_log_id)
 ORDER BY l.operation_log_id
 LIMIT :limit
