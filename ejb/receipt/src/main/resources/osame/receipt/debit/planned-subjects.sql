SELECT count(*) AS count, sum(amount)::bigint AS total,
       encode(sha256(convert_to(string_agg(DISTINCT addressee_number, ',' ORDER BY addressee_number), 'UTF8')), 'hex') AS digest
FROM pg_temp.debit_plan
