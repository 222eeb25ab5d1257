SELECT form_id, issued_on FROM operations.print_lot WHERE print_lot_id = :printLotId
