UPDATE receipt.demand d SET state = 'PULLED', pulled_for = 'PAID'
FROM receipt.receivable r
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED' AND r.receivable_id = d.receivable_id AND r.tax_balance = 0
