SELECT posting_id FROM receipt.payment_file WHERE payment_file_id = :paymentFileId
