UPDATE receipt.payment_file SET job_id = :jobId WHERE payment_file_id = :paymentFileId
