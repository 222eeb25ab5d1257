UPDATE receipt.demand d
SET letter_id = l.letter_id, letter_year = l.fiscal_year, letter_number = l.number
FROM operations.api_letter l
WHERE l.print_lot_id = :printLotId AND l.reference = 'demand ' || d.demand_id
  AND d.demand_run_id = :runId AND d.state = 'PLANNED'
