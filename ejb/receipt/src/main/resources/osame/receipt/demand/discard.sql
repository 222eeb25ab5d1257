UPDATE receipt.demand_run SET state = 'DISCARDED' WHERE demand_run_id = :runId
