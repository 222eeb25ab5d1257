INSERT INTO receipt.file_fault (archived_file_id, levy_file_id, line_no, code, arguments, content)
SELECT :archivedFileId, :levyFileId, f.line_no, f.code, f.arguments,
       coalesce(f.content, concat_ws(',', s.levy_kind, s.levy_year, s.tax_year, s.tax_item, s.notice_number, s.installment, s.addressee_number,
                                     s.amount, s.nominal_due_date, s.due_date, '"' || replace(s.reason, '"', '""') || '"', s.decided_on))
FROM pg_temp.staged_fault f LEFT JOIN pg_temp.staged_levy s USING (line_no)
ORDER BY f.line_no, f.code
