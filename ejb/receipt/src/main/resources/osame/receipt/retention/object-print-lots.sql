UPDATE operations.api_retention_row r
SET held = 'NOT_DISPATCHED'
FROM receipt.demand_run d
WHERE r.retention_run_id = :run AND r.kind = 'PRINT_LOT' AND r.held IS NULL
  AND d.print_lot_id = r.row_id AND d.state = 'PRINTED'
