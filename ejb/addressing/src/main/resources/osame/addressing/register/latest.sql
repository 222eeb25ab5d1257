-- An addressee that came before there was a history has none.
SELECT coalesce(v.addressee_version_id, 0) AS addressee_version_id, a.addressee_number, <facts>,
       lower(v.valid) AS valid_from, upper(v.valid) AS valid_until, lower(v.recorded) AS recorded_at, upper(v.recorded) AS superseded_at,
       coalesce(v.reason, '') AS reason, coalesce(v.recorded_by, a.updated_by) AS recorded_by, v.superseded_by
FROM addressing.addressee a
LEFT JOIN addressing.addressee_version v
  ON v.addressee_number = a.addressee_number AND upper_inf(v.valid) AND upper_inf(v.recorded)
WHERE a.addressee_number = :number
