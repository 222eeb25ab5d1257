SELECT r.receivable_id FROM receipt.receivable r
WHERE r.receivable_id IN (SELECT receivable_id FROM receipt.demand WHERE demand_run_id = :runId AND state = 'PLANNED')
ORDER BY r.receivable_id FOR UPDATE
