SELECT coalesce(max(part_no), 0) FROM operations.letter WHERE print_lot_id = :printLotId
