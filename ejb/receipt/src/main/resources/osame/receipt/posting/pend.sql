INSERT INTO receipt.charge_pending (receivable_id, missing_year, posting_id)
VALUES (:receivableId, :missingYear, :postingId)
ON CONFLICT (receivable_id) DO NOTHING
