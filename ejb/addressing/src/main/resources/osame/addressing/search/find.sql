SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, telephone, corporate_number
FROM addressing.addressee WHERE addressee_number = :number
