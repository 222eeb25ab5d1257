SELECT line_no, code, arguments FROM receipt.file_fault
WHERE archived_file_id = :archivedFileId AND payment_file_id IS NULL
ORDER BY line_no, file_fault_id
OFFSET :offset LIMIT :size
