-- A change before the latest one that is known would undo it.
INSERT INTO addressing.import_fault (archived_file_id, line_no, code, arguments)
SELECT :fileId, s.line_no, 'AD-F-17', ARRAY[lower(v.valid)::text]
FROM pg_temp.staged_addressee s
JOIN addressing.addressee_version v
  ON v.addressee_number = s.addressee_number AND upper_inf(v.valid) AND upper_inf(v.recorded)
WHERE s.changed_on < lower(v.valid)
