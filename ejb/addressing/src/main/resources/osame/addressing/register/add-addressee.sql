INSERT INTO addressing.addressee (addressee_number, <facts>, name_search, kana_search, address_search, updated_by)
VALUES (:number, <binds>, :name_search, :kana_search, :address_search, :updatedBy)
