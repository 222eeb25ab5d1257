-- Exactly the rows that would go, whatever the order in which they were found.
SELECT count(*) AS rows, coalesce(sum(sum_yen), 0)::bigint AS yen,
       encode(sha256(coalesce(string_agg(convert_to(kind || ' ' || row_id || ' ' || items || ' ' || sum_yen || ',', 'UTF8'), ''::bytea
                                         ORDER BY kind, row_id), ''::bytea)), 'hex') AS hash
  FROM operations.retention_row
 WHERE retention_run_id = :run AND held IS NULL
