DELETE FROM receipt.certificate d
USING operations.api_retention_row r
WHERE r.retention_run_id = :run AND r.kind = 'PAYMENT_CERTIFICATE' AND r.portion = :portion AND d.certificate_id = r.row_id
