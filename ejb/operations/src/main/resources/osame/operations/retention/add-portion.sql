INSERT INTO operations.retention_portion (retention_run_id, kind, portion, rows, items, sum_yen, digest, erased_at)
SELECT :run, :kind, :portion, count(*), sum(items), sum(sum_yen),
       encode(sha256(string_agg(convert_to(row_id::text, 'UTF8'), ','::bytea ORDER BY row_id)), 'hex'), :now
  FROM operations.retention_row
 WHERE retention_run_id = :run AND kind = :kind AND portion = :portion
HAVING count(*) > 0
