DELETE FROM pg_temp.staged_addressee s
USING addressing.addressee_version v
WHERE v.addressee_number = s.addressee_number AND upper_inf(v.valid) AND upper_inf(v.recorded) AND s.changed_on < lower(v.valid)
