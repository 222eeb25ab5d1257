-- The fee goes into the till that the officer has open; who closes it at this moment is waited for.
WITH till AS (
  SELECT f.payment_file_id
  FROM receipt.payment_file f
  JOIN receipt.payment_batch b USING (payment_file_id)
  WHERE b.kind = 'TILL' AND f.state = 'RECEIVED' AND f.taken_in_by = :officer AND :fee > 0
  ORDER BY f.payment_file_id DESC
  LIMIT 1
  FOR SHARE OF f
)
INSERT INTO receipt.certificate (request_id, kind, addressee_number, purpose, vehicle, letter_id, letter_year, letter_number, verification_code,
  fee_amount, certified_on, valid_until, overridden, issued_by, till_id)
VALUES (:requestId, :kind, :number, :purpose, :vehicle, :letterId, :letterYear, :letterNumber, :code, :fee, :certifiedOn, :validUntil, :overridden,
  :officer, (SELECT payment_file_id FROM till))
RETURNING certificate_id
