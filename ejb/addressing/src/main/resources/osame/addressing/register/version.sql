SELECT addressee_version_id, addressee_number, <facts>, lower(valid) AS valid_from, upper(valid) AS valid_until,
       lower(recorded) AS recorded_at, upper(recorded) AS superseded_at, reason, recorded_by, superseded_by
FROM addressing.addressee_version
WHERE addressee_version_id = :versionId
