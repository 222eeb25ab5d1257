INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
VALUES (:kind, :requestId, :businessDate, :recordedBy)
ON CONFLICT (request_id) DO NOTHING
RETURNING posting_id
