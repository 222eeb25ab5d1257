INSERT INTO receipt.batch_line (payment_file_id, line_no, receivable_id, key_as_keyed, amount, paid_on, request_id, keyed_by)
SELECT :id, (SELECT coalesce(max(line_no), 0) + 1 FROM receipt.batch_line WHERE payment_file_id = :id), :receivableId, :asKeyed, :amount, :paidOn,
       :requestId, :officer
