SELECT count(*) FROM operations.print_lot
