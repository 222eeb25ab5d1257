SELECT demand_run_id FROM receipt.demand WHERE demand_id = :demandId
