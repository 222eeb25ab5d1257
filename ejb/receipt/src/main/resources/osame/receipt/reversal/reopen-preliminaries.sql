-- A preliminary message waits again when the money that ended its wait is gone.
UPDATE receipt.store_message p SET outcome = NULL
FROM pg_temp.undo_line u
JOIN receipt.payment_file g ON g.posting_id = u.origin_posting_id
JOIN receipt.store_message f ON f.payment_file_id = g.payment_file_id AND f.line_no = u.origin_line_no AND f.message = 'FINAL'
WHERE p.barcode = f.barcode AND p.message = 'PRELIMINARY' AND p.outcome = 'FINAL'
  AND NOT EXISTS (SELECT FROM receipt.final_message m WHERE m.barcode = p.barcode)
