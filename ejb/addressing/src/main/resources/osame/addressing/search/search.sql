SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, telephone, corporate_number,
       count(*) OVER () AS total
FROM addressing.addressee
WHERE (:number::text IS NULL OR addressee_number = :number)
  AND (:name::text IS NULL OR name_search LIKE '%' || :name || '%' OR kana_search LIKE '%' || :name || '%')
  AND (:birthDate::date IS NULL OR birth_date = :birthDate)
  AND (:address::text IS NULL OR address_search LIKE '%' || :address || '%')
ORDER BY <order>, addressee_number
LIMIT :size OFFSET :offset
