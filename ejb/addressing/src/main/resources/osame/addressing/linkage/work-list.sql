-- What was decided since the pairs were found falls out.
SELECT p.one_number, p.other_number, p.score, p.reasons, a.kind AS one_kind, a.name AS one_name, a.kana AS one_kana,
       a.birth_date AS one_birth_date, a.address AS one_address, a.address_detail AS one_address_detail, b.kind AS other_kind,
       b.name AS other_name, b.kana AS other_kana, b.birth_date AS other_birth_date, b.address AS other_address,
       b.address_detail AS other_address_detail, count(*) OVER () AS total
FROM addressing.link_candidate p
JOIN addressing.addressee a ON a.addressee_number = p.one_number
JOIN addressing.addressee b ON b.addressee_number = p.other_number
WHERE NOT EXISTS (SELECT FROM addressing.link_rejection n WHERE n.one_number = p.one_number AND n.other_number = p.other_number)
  AND NOT EXISTS (SELECT FROM addressing.api_link_group g JOIN addressing.api_link_group h USING (representative_number)
                  WHERE g.addressee_number = p.one_number AND h.addressee_number = p.other_number)
ORDER BY p.score DESC, p.one_number, p.other_number
LIMIT :size OFFSET :offset
