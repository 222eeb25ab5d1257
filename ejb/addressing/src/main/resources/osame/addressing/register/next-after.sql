SELECT min(lower(valid)) FROM addressing.addressee_version
WHERE addressee_number = :number AND upper_inf(recorded) AND lower(valid) > :day
