SELECT addressee_number FROM addressing.addressee WHERE addressee_number = :number FOR UPDATE
