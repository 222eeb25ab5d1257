INSERT INTO receipt.suspense_resolution (suspense_id, posting_id, remark)
SELECT open_suspense_id, :postingId, :remark FROM pg_temp.undo_line WHERE open_suspense_id IS NOT NULL
