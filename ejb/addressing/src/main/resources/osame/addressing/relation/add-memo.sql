INSERT INTO addressing.memo (addressee_number, body, request_id, recorded_by, recorded_at)
SELECT addressee_number, :body, :requestId, :by, :at FROM addressing.addressee WHERE addressee_number = :number
ON CONFLICT (request_id) DO NOTHING
