SELECT EXISTS (SELECT FROM addressing.addressee WHERE addressee_number = :number)
