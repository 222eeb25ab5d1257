SELECT count(*)
FROM receipt.demand d JOIN operations.api_letter l ON l.letter_id = d.letter_id
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED' AND l.state = 'WAITING'
