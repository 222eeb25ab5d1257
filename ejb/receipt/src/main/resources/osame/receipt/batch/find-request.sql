SELECT payment_file_id FROM receipt.payment_file WHERE request_id = :requestId
