UPDATE receipt.levy_file
SET state = :state, posting_id = :postingId, line_count = :lines, total_amount = :total, taken_count = :taken, fault_count = :faults
WHERE levy_file_id = :levyFileId
