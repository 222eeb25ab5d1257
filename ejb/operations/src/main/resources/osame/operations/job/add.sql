INSERT INTO operations.job (kind, period, parameters, plan_hash, request_id, reason, business_date, requested_by)
VALUES (:kind, :period, jsonb_object(CAST(:names AS text[]), CAST(:values AS text[])), :planHash, :requestId, :reason,
        :businessDate, :requestedBy)
ON CONFLICT (kind, period) DO NOTHING
RETURNING job_id
