SELECT count(*) FROM receipt.file_fault WHERE payment_file_id = :paymentFileId
