SELECT count(*) AS count, coalesce(sum(tax_amount), 0)::bigint AS sum,
       encode(sha256(convert_to(coalesce(string_agg(DISTINCT addressee_number, ',' ORDER BY addressee_number), ''), 'UTF8')), 'hex') AS digest
FROM receipt.demand WHERE demand_run_id = :runId AND state IN ('PLANNED', 'DISPATCHED')
