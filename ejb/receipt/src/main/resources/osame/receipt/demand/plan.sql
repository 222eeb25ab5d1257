SELECT count(*) AS count, coalesce(sum(tax_amount), 0)::bigint AS sum,
       encode(sha256(convert_to(coalesce(string_agg(receivable_id || '|' || tax_amount, ',' ORDER BY receivable_id), ''), 'UTF8')), 'hex') AS hash
FROM receipt.demand WHERE demand_run_id = :runId AND state = 'PLANNED'
