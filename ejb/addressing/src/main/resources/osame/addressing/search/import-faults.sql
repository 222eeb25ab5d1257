SELECT line_no, code, arguments, count(*) OVER () AS total
FROM addressing.import_fault
WHERE archived_file_id = :fileId
ORDER BY line_no, import_fault_id
LIMIT :size OFFSET :offset
