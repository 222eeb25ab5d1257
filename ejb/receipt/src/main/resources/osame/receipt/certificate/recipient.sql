SELECT kind, name, postal_code, address, address_detail FROM addressing.api_addressee WHERE addressee_number = :number
