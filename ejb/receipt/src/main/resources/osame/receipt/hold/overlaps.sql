SELECT count(*) FROM receipt.receivable_hold
WHERE receivable_id = :receivableId AND kind = :kind AND period && daterange(:from, CAST(:until AS date))
