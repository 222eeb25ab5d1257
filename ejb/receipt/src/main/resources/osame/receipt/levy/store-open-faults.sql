INSERT INTO receipt.levy_fault (levy_file_id, line_no, levy_key)
SELECT DISTINCT ON (f.line_no) :levyFileId, f.line_no,
       coalesce(f.levy_key, concat_ws('-', s.levy_year, s.tax_year, s.tax_item, s.notice_number, s.installment))
FROM pg_temp.staged_fault f LEFT JOIN pg_temp.staged_levy s USING (line_no)
ORDER BY f.line_no
