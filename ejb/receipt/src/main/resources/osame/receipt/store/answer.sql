-- The file's last word on a bar code is the outcome of what was open on it.
UPDATE receipt.store_message p SET outcome = a.message
FROM (SELECT DISTINCT ON (barcode) barcode, message, store_message_id FROM receipt.store_message
      WHERE payment_file_id = :paymentFileId AND message <> 'PRELIMINARY'
      ORDER BY barcode, store_message_id DESC) a
WHERE p.barcode = a.barcode AND p.message = 'PRELIMINARY' AND p.outcome IS NULL AND p.store_message_id < a.store_message_id
