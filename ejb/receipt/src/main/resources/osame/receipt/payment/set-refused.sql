UPDATE receipt.payment_file SET state = 'REFUSED' WHERE payment_file_id = :paymentFileId
