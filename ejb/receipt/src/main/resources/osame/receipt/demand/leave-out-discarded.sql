UPDATE receipt.demand SET state = 'EXCLUDED', exclusion = 'OFFICER', remark = :remark
WHERE demand_run_id = :runId AND state = 'PLANNED'
