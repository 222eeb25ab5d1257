SELECT addressee_version_id, addressee_number, <facts>, lower(valid) AS valid_from, upper(valid) AS valid_until,
       lower(recorded) AS recorded_at, upper(recorded) AS superseded_at, reason, recorded_by, superseded_by, count(*) OVER () AS total
FROM addressing.addressee_version
WHERE addressee_number = :number AND (:superseded OR upper_inf(recorded))
ORDER BY lower(valid) DESC, lower(recorded) DESC, addressee_version_id DESC
LIMIT :size OFFSET :offset
