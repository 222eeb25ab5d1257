-- Everything that is there, each row beside its leaf and its subjects, be one of them missing.
SELECT coalesce(l.operation_log_id, f.operation_log_id, s.operation_log_id) AS id, f.leaf_index, f.row_hash, f.subjects_hash,
       f.erased_by, s.numbers, s.times, l.operation_log_id::text AS row_id, (extract(epoch FROM l.recorded_at) * 1000000)::bigint::text,
       l.who, l.terminal, l.business_date::text, l.operation, l.function_id, l.subject, l.reason, l.on_behalf_of,
       l.request_id::text, l.subject_count::text, l.sum_yen::text, l.digest, l.number_touched::text, l.document_number,
       l.transaction_id::text
  FROM access.log_leaf f
  FULL JOIN access.operation_log l ON l.operation_log_id = f.operation_log_id
  FULL JOIN (SELECT operation_log_id, array_agg(addressee_number) AS numbers,
                    array_agg((extract(epoch FROM recorded_at) * 1000000)::bigint) AS times
               FROM access.operation_log_subject
              GROUP BY operation_log_id) s
    ON s.operation_log_id = coalesce(l.operation_log_id, f.operation_log_id)
 ORDER BY f.leaf_index NULLS LAST, 1, l.recorded_at
