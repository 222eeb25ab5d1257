-- Until the day before the change it was as it was.
INSERT INTO addressing.addressee_version (addressee_number, valid, recorded, <facts>, reason, archived_file_id, recorded_by)
SELECT v.addressee_number, v.valid * daterange(NULL, c.valid_from), tstzrange(:at, NULL), <v_facts>, v.reason, v.archived_file_id, :by
FROM pg_temp.changed_addressee c
JOIN addressing.addressee_version v ON v.addressee_number = c.addressee_number AND upper(v.recorded) = :at AND upper_inf(v.valid)
WHERE NOT c.is_new AND NOT isempty(v.valid * daterange(NULL, c.valid_from))
