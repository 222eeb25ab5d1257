INSERT INTO receipt.levy_total (posting_id, levies, certificate_number)
SELECT l.posting_id, count(*), :certificate
FROM operations.api_retention_row r
JOIN receipt.levy l ON l.receivable_id = r.row_id
WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion
GROUP BY l.posting_id
