SELECT demand_id FROM receipt.demand
WHERE demand_run_id = :runId AND letter_number = :number AND state IN ('PLANNED', 'PULLED')
FOR UPDATE
