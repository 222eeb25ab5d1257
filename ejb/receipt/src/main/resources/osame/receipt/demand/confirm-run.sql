UPDATE receipt.demand_run SET state = 'DISPATCHED', dispatched_on = :dispatchedOn, posting_id = :postingId WHERE demand_run_id = :runId
