INSERT INTO receipt.posting (kind, request_id, business_date, recorded_by)
VALUES ('LEVY_FILE', :requestId, :businessDate, :recordedBy)
RETURNING posting_id
