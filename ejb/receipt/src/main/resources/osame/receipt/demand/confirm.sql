UPDATE receipt.demand SET state = 'DISPATCHED', dispatched_on = :dispatchedOn WHERE demand_run_id = :runId AND state = 'PLANNED'
