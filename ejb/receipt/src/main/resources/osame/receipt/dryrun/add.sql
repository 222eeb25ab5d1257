INSERT INTO receipt.dry_run (kind, subject, archived_file_id, format, received_on, payment_file_id, posting_id, line_no, request_id, requested_by)
VALUES (:kind, :subject, :archivedFileId, :format, :receivedOn, :paymentFileId, :postingId, :line, :requestId, :requestedBy)
ON CONFLICT (request_id) DO NOTHING
RETURNING dry_run_id
