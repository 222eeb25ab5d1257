INSERT INTO operations.retention_run (business_date, request_id, listed_by)
VALUES (:businessDate, :requestId, :listedBy)
ON CONFLICT (request_id) DO NOTHING
RETURNING retention_run_id
