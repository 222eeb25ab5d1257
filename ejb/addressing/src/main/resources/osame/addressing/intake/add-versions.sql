INSERT INTO addressing.addressee_version (addressee_number, valid, recorded, <facts>, reason, archived_file_id, recorded_by)
SELECT s.addressee_number, daterange(c.valid_from, NULL), tstzrange(:at, NULL), <s_facts>, :reason, :fileId, :by
FROM pg_temp.staged_addressee s
JOIN pg_temp.changed_addressee c USING (addressee_number)
ORDER BY s.addressee_number
