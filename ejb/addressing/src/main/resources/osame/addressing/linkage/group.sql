SELECT a.addressee_number, a.kind, a.name, a.kana, a.birth_date, a.postal_code, a.address, a.address_detail, a.telephone, a.corporate_number,
       a.addressee_number = g.representative_number AS representative, l.reason, l.recorded_by, lower(l.recorded) AS recorded_at
FROM addressing.api_link_group own
JOIN addressing.api_link_group g USING (representative_number)
JOIN addressing.addressee a ON a.addressee_number = g.addressee_number
LEFT JOIN addressing.link l ON l.member_number = a.addressee_number AND upper_inf(l.recorded)
WHERE own.addressee_number = :number
ORDER BY representative DESC, a.addressee_number
