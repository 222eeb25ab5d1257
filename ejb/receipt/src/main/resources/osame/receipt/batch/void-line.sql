UPDATE receipt.batch_line SET voided_because = :reason
WHERE payment_file_id = :id AND line_no = :line AND voided_because IS NULL
