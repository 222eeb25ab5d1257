UPDATE receipt.receivable r SET fee_balance = r.fee_balance + :fee, version = r.version + 1
FROM receipt.demand d
WHERE d.demand_run_id = :runId AND d.state = 'DISPATCHED' AND r.receivable_id = d.receivable_id
