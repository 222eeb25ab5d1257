UPDATE receipt.payment_file SET state = 'CLOSED' WHERE payment_file_id = :paymentFileId AND state = 'POSTED'
