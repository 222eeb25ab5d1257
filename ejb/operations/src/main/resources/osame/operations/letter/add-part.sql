INSERT INTO operations.print_lot_part (print_lot_id, part_no, file_id, letters, pages, first_number, last_number)
VALUES (:printLotId, :partNo, :fileId, :letters, :pages, :firstNumber, :lastNumber)
