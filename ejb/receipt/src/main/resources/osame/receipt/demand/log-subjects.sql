INSERT INTO access.api_operation_log_subject (operation_log_id, addressee_number)
SELECT :logId, addressee_number
FROM (SELECT DISTINCT addressee_number FROM receipt.demand WHERE demand_run_id = :runId AND state IN ('PLANNED', 'DISPATCHED')) d
ORDER BY addressee_number
