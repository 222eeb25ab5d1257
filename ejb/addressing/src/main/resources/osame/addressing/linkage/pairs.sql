-- Pairs of one addressee, or of all if none is given; each pair once for each reason.
SELECT one_number, other_number, sum(r.points) AS score, array_agg(reason ORDER BY r.points DESC) AS reasons
FROM (
  SELECT a.addressee_number AS one_number, b.addressee_number AS other_number, 'SAME_CORPORATE_NUMBER' AS reason
  FROM addressing.addressee a JOIN addressing.addressee b ON b.corporate_number = a.corporate_number
  WHERE (a.addressee_number = :number OR (:number::text IS NULL AND a.addressee_number < b.addressee_number))
    AND a.addressee_number <> b.addressee_number
  UNION ALL
  SELECT a.addressee_number, b.addressee_number, 'SAME_KANA_AND_BIRTH_DATE'
  FROM addressing.addressee a JOIN addressing.addressee b ON b.birth_date = a.birth_date AND b.kana_search = a.kana_search
  WHERE (a.addressee_number = :number OR (:number::text IS NULL AND a.addressee_number < b.addressee_number))
    AND a.addressee_number <> b.addressee_number AND a.kana_search <> ''
  UNION ALL
  SELECT a.addressee_number, b.addressee_number, 'SAME_NAME_AND_ADDRESS'
  FROM addressing.addressee a JOIN addressing.addressee b ON b.address_search = a.address_search AND b.name_search = a.name_search
  WHERE (a.addressee_number = :number OR (:number::text IS NULL AND a.addressee_number < b.addressee_number))
    AND a.addressee_number <> b.addressee_number AND a.address_search <> ''
  UNION ALL
  SELECT a.addressee_number, b.addressee_number, 'SAME_BIRTH_DATE_AND_ADDRESS'
  FROM addressing.addressee a JOIN addressing.addressee b ON b.address_search = a.address_search AND b.birth_date = a.birth_date
  WHERE (a.addressee_number = :number OR (:number::text IS NULL AND a.addressee_number < b.addressee_number))
    AND a.addressee_number <> b.addressee_number AND a.address_search <> ''
  UNION ALL
  -- Of all pairs only those of whom one has a past.
  SELECT a.addressee_number, b.addressee_number, 'FORMER_ADDRESS'
  FROM addressing.addressee a JOIN addressing.addressee b ON b.kana_search = a.kana_search
  WHERE (a.addressee_number = :number OR (:number::text IS NULL AND a.addressee_number < b.addressee_number))
    AND a.addressee_number <> b.addressee_number AND a.kana_search <> ''
    AND ((a.past_search <> '' AND b.address_search <> '' AND position('|' || b.address_search || '|' IN '|' || a.past_search || '|') > 0)
         OR (b.past_search <> '' AND a.address_search <> '' AND position('|' || a.address_search || '|' IN '|' || b.past_search || '|') > 0))
) p
JOIN addressing.link_reason r USING (reason)
WHERE NOT EXISTS (SELECT FROM addressing.link_rejection n
                  WHERE n.one_number = least(p.one_number, p.other_number) AND n.other_number = greatest(p.one_number, p.other_number))
  AND NOT EXISTS (SELECT FROM addressing.api_link_group g JOIN addressing.api_link_group h USING (representative_number)
                  WHERE g.addressee_number = p.one_number AND h.addressee_number = p.other_number)
GROUP BY one_number, other_number
