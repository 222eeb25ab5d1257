INSERT INTO addressing.addressee AS a (addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, telephone,
  corporate_number, name_search, kana_search, address_search, updated_by)
SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, telephone,
       corporate_number, name_search, kana_search, address_search, :updatedBy
FROM pg_temp.staged_addressee
ORDER BY addressee_number
ON CONFLICT (addressee_number) DO UPDATE
SET kind = excluded.kind, name = excluded.name, kana = excluded.kana, birth_date = excluded.birth_date,
    postal_code = excluded.postal_code, address = excluded.address, address_detail = excluded.address_detail,
    telephone = excluded.telephone, corporate_number = excluded.corporate_number, name_search = excluded.name_search,
    kana_search = excluded.kana_search, address_search = excluded.address_search, updated_by = excluded.updated_by, updated_at = DEFAULT
WHERE (a.kind, a.name, a.kana, a.birth_date, a.postal_code, a.address, a.address_detail, a.telephone, a.corporate_number,
       a.name_search, a.kana_search, a.address_search)
   IS DISTINCT FROM (excluded.kind, excluded.name, excluded.kana, excluded.birth_date, excluded.postal_code, excluded.address,
       excluded.address_detail, excluded.telephone, excluded.corporate_number, excluded.name_search, excluded.kana_search,
       excluded.address_search)
