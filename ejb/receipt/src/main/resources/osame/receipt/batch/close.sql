UPDATE receipt.payment_file
SET state = 'CLOSED', posting_id = :postingId, line_count = :lines, total_amount = :total, posted_amount = :posted, overpaid_amount = :overpaid,
    suspense_amount = :suspense
WHERE payment_file_id = :id
