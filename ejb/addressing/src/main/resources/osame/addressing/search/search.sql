-- The pairs of letters of what is looked for find the rows, the conditions after them decide. More than :most are not counted nor shown.
WITH found AS MATERIALIZED (
  SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, telephone, corporate_number, kana_search
  FROM addressing.addressee
  WHERE (:number::text IS NULL OR addressee_number = :number OR corporate_number = :corporateNumber)
    AND (cardinality(:pairs::text[]) = 0
         OR addressing.pairs(name_search || '|' || kana_search || '|' || address_search || '|' || past_search) @> :pairs::text[])
    AND (:name::text IS NULL OR name_search LIKE :name OR kana_search LIKE :name OR (:past AND past_search LIKE :name)
         OR (:word1::text IS NOT NULL
             AND (name_search LIKE :word1 OR kana_search LIKE :word1 OR (:past AND past_search LIKE :word1))
             AND (name_search LIKE :word2 OR kana_search LIKE :word2 OR (:past AND past_search LIKE :word2))
             AND (:word3::text IS NULL
                  OR name_search LIKE :word3 OR kana_search LIKE :word3 OR (:past AND past_search LIKE :word3))))
    AND (:birthDate::date IS NULL OR birth_date = :birthDate)
    AND (:address::text IS NULL OR address_search LIKE :address OR (:past AND past_search LIKE :address))
    AND CASE :lacking::text
          WHEN 'KANA' THEN kana = ''
          WHEN 'BIRTH_DATE' THEN birth_date IS NULL AND kind IN ('RESIDENT', 'UNREGISTERED')
          WHEN 'ADDRESS' THEN address = '' AND foreign_address = ''
          WHEN 'POSTAL_CODE' THEN postal_code = '' AND address <> ''
          ELSE true
        END
  LIMIT :most
)
SELECT f.*, (SELECT count(*) FROM found) AS total
FROM found f
ORDER BY <order>, addressee_number
LIMIT :size OFFSET :offset
