INSERT INTO receipt.suspense_resolution (suspense_id, posting_id, remark) VALUES (:suspenseId, :postingId, :remark)
