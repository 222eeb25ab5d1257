SELECT encode(sha256(convert_to(coalesce(string_agg(addressee_number, ',' ORDER BY addressee_number), ''), 'UTF8')), 'hex')
FROM (SELECT DISTINCT addressee_number FROM pg_temp.allocation) m
