SELECT line_no, code, arguments FROM receipt.file_fault
WHERE payment_file_id = :paymentFileId
ORDER BY line_no, file_fault_id
OFFSET :offset LIMIT :size
