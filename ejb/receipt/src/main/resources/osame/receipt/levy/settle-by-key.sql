UPDATE receipt.levy_fault f SET settled_by = :settledBy
FROM pg_temp.staged_levy s
WHERE f.settled_by IS NULL AND f.levy_file_id <> :levyFileId
  AND f.levy_key = concat_ws('-', s.levy_year, s.tax_year, s.tax_item, s.notice_number, s.installment)
