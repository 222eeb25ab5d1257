INSERT INTO receipt.remittance (received_on, institution, amount, request_id, recorded_by)
VALUES (:day, :institution, :amount, :requestId, :officer)
ON CONFLICT (request_id) DO NOTHING
