SELECT line_no, code, arguments, count(*) OVER () AS total
FROM receipt.file_fault
WHERE levy_file_id = :levyFileId
ORDER BY line_no, file_fault_id
LIMIT :size OFFSET :offset
