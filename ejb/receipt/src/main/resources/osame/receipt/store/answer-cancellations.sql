-- A cancellation that met no preliminary message stays open: somebody has to look.
UPDATE receipt.store_message c SET outcome = 'CANCELLED'
WHERE c.payment_file_id = :paymentFileId AND c.message = 'CANCELLED' AND c.outcome IS NULL
  AND EXISTS (SELECT FROM receipt.store_message p
              WHERE p.barcode = c.barcode AND p.message = 'PRELIMINARY' AND p.outcome = 'CANCELLED' AND p.store_message_id < c.store_message_id)
