SELECT count(*) AS count,
       encode(sha256(convert_to(coalesce(string_agg(addressee_number, ',' ORDER BY addressee_number), ''), 'UTF8')), 'hex') AS digest
FROM pg_temp.staged_addressee
