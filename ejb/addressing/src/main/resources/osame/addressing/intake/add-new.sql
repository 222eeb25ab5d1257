INSERT INTO addressing.addressee (addressee_number, <facts>, name_search, kana_search, address_search, updated_by)
SELECT s.addressee_number, <s_facts>, s.name_search, s.kana_search, s.address_search, :by
FROM pg_temp.staged_addressee s
JOIN pg_temp.changed_addressee c USING (addressee_number)
WHERE c.is_new
ORDER BY s.addressee_number
