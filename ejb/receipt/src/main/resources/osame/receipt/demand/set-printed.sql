UPDATE receipt.demand_run SET state = 'PRINTED', print_lot_id = :printLotId WHERE demand_run_id = :runId
