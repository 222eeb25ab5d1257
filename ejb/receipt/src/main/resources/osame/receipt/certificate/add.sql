INSERT INTO receipt.certificate (request_id, kind, addressee_number, purpose, vehicle, letter_id, letter_year, letter_number, verification_code,
  fee_amount, certified_on, valid_until, overridden, issued_by)
VALUES (:requestId, :kind, :number, :purpose, :vehicle, :letterId, :letterYear, :letterNumber, :code, :fee, :certifiedOn, :validUntil, :overridden, :officer)
RETURNING certificate_id
