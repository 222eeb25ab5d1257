INSERT INTO receipt.file_fault (archived_file_id, payment_file_id, line_no, code, arguments)
VALUES (:archivedFileId, :paymentFileId, :line, :code, :arguments)
