SELECT f.payment_file_id FROM receipt.payment_file f JOIN receipt.payment_batch b USING (payment_file_id)
WHERE f.payment_file_id = :id AND f.state = 'RECEIVED'
FOR UPDATE OF f
