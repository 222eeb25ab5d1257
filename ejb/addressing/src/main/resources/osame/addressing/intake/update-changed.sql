UPDATE addressing.addressee a
SET (<facts>, name_search, kana_search, address_search, past_search, updated_by, updated_at) =
      (<s_facts>, s.name_search, s.kana_search, s.address_search,
       concat_ws('|', nullif(a.past_search, ''),
         CASE WHEN a.name_search IS DISTINCT FROM s.name_search THEN a.name_search END,
         CASE WHEN a.kana_search IS DISTINCT FROM s.kana_search THEN a.kana_search END,
         CASE WHEN a.address_search IS DISTINCT FROM s.address_search THEN a.address_search END),
       :by, DEFAULT)
FROM pg_temp.changed_addressee c
JOIN pg_temp.staged_addressee s USING (addressee_number)
WHERE a.addressee_number = c.addressee_number AND NOT c.is_new
