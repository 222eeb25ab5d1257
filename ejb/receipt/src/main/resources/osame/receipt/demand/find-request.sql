SELECT demand_run_id FROM receipt.demand_run WHERE request_id = :requestId
