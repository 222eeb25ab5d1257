-- What the superseded versions said of the days before and after the period still holds.
INSERT INTO addressing.addressee_version (addressee_number, valid, recorded, <facts>, reason, archived_file_id, recorded_by)
SELECT v.addressee_number, rest.valid, tstzrange(:at, NULL), <facts>, v.reason, v.archived_file_id, :by
FROM addressing.addressee_version v
CROSS JOIN LATERAL (VALUES
  (v.valid * daterange(NULL, :from)),
  (CASE WHEN CAST(:until AS date) IS NULL THEN 'empty' ELSE v.valid * daterange(CAST(:until AS date), NULL) END)) rest (valid)
WHERE v.addressee_number = :number AND upper(v.recorded) = :at AND NOT isempty(rest.valid)
