-- What is owed again, or was booked on since it was listed, stays.
UPDATE operations.api_retention_row r
SET held = coalesce(k.reason, 'CHANGED'), portion = NULL
FROM operations.api_retention_row n
LEFT JOIN LATERAL (SELECT count(*) AS entries FROM receipt.booking b WHERE b.receivable_id = n.row_id) b ON true
LEFT JOIN LATERAL (SELECT k.reason FROM receipt.keeps_receivable k WHERE k.receivable_id = n.row_id LIMIT 1) k ON true
WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion
  AND n.retention_run_id = r.retention_run_id AND n.kind = r.kind AND n.row_id = r.row_id
  AND (k.reason IS NOT NULL OR b.entries <> r.items)
