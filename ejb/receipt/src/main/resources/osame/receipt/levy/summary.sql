SELECT count(*) AS count, coalesce(sum(amount - amount_before), 0)::bigint AS sum,
       encode(sha256(convert_to(coalesce(string_agg(DISTINCT addressee_number, ',' ORDER BY addressee_number), ''), 'UTF8')), 'hex') AS digest
FROM pg_temp.taken_levy
