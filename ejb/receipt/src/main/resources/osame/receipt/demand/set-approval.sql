UPDATE receipt.demand_run SET approval_id = :approvalId WHERE demand_run_id = :runId
