-- A preliminary message that comes after its final one is answered already.
UPDATE receipt.store_message p SET outcome = 'FINAL'
FROM receipt.final_message f
WHERE p.payment_file_id = :paymentFileId AND p.message = 'PRELIMINARY' AND p.outcome IS NULL
  AND f.barcode = p.barcode AND f.paid_on = p.paid_on
