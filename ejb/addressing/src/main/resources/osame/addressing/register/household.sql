SELECT a.addressee_number, a.kind, a.name, a.kana, a.birth_date, a.postal_code, a.address, a.address_detail, a.telephone, a.corporate_number,
       count(*) OVER () AS total
FROM addressing.addressee p
JOIN addressing.addressee a ON a.household_number = p.household_number AND a.addressee_number <> p.addressee_number
WHERE p.addressee_number = :number AND p.household_number <> ''
ORDER BY a.birth_date NULLS LAST, a.addressee_number
LIMIT :size OFFSET :offset
