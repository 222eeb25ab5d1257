UPDATE addressing.addressee_version v
SET recorded = tstzrange(lower(v.recorded), :at), superseded_by = :by
FROM pg_temp.changed_addressee c
WHERE v.addressee_number = c.addressee_number AND NOT c.is_new AND upper_inf(v.valid) AND upper_inf(v.recorded)
