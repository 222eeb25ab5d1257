UPDATE addressing.addressee a
SET (<facts>, name_search, kana_search, address_search) =
      (SELECT <facts>, :name_search, :kana_search, :address_search FROM addressing.addressee_version v
       WHERE v.addressee_number = :number AND upper_inf(v.valid) AND upper_inf(v.recorded)),
    past_search = concat_ws('|', nullif(a.past_search, ''),
      CASE WHEN a.name_search IS DISTINCT FROM :name_search THEN a.name_search END,
      CASE WHEN a.kana_search IS DISTINCT FROM :kana_search THEN a.kana_search END,
      CASE WHEN a.address_search IS DISTINCT FROM :address_search THEN a.address_search END,
      CAST(:past AS text)),
    updated_by = :updatedBy, updated_at = DEFAULT
WHERE a.addressee_number = :number
