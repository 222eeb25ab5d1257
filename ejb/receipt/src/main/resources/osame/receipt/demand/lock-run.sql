SELECT demand_run_id, name, extracted_on, planned_dispatch_on, state, approval_id
FROM receipt.demand_run WHERE demand_run_id = :runId FOR UPDATE
