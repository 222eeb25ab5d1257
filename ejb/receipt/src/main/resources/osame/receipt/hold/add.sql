INSERT INTO receipt.receivable_hold (receivable_id, kind, period, article, exempts, request_id, recorded_by)
VALUES (:receivableId, :kind, daterange(:from, CAST(:until AS date)), :article, :exempts, :requestId, :officer)
RETURNING receivable_hold_id
