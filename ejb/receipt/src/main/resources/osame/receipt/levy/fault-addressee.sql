INSERT INTO pg_temp.staged_fault (line_no, code)
SELECT s.line_no, 'RC-F-018' FROM pg_temp.staged_levy s
LEFT JOIN addressing.api_addressee a USING (addressee_number)
WHERE a.addressee_number IS NULL
