SELECT addressee_number FROM addressing.addressee WHERE addressee_number IN (:one, :other) ORDER BY addressee_number FOR UPDATE
