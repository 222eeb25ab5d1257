SELECT kind, name, postal_code, CASE WHEN address <> '' THEN address ELSE foreign_address END AS address, address_detail
FROM addressing.addressee WHERE addressee_number = :number
