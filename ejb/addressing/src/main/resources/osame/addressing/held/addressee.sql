SELECT addressee_number, addressee_number, kind, name, kana, birth_date::text, postal_code, address, address_detail, telephone,
       corporate_number, updated_at::text, updated_by
  FROM addressing.addressee
 WHERE addressee_number = :person
