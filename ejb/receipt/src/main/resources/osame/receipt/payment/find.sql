SELECT payment_file_id, archived_file_id, name, format, format_name, received_on, state, job_id, line_count, total_amount, posted_amount, overpaid_amount,
       suspense_amount, taken_in_by, taken_in_at
FROM receipt.payment_file
WHERE payment_file_id = :paymentFileId
