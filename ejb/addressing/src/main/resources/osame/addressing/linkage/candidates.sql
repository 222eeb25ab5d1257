SELECT p.one_number, p.other_number, p.score, p.reasons, a.kind AS one_kind, a.name AS one_name, a.kana AS one_kana,
       a.birth_date AS one_birth_date, a.address AS one_address, a.address_detail AS one_address_detail, b.kind AS other_kind,
       b.name AS other_name, b.kana AS other_kana, b.birth_date AS other_birth_date, b.address AS other_address,
       b.address_detail AS other_address_detail
FROM (<pairs>) p
JOIN addressing.addressee a ON a.addressee_number = p.one_number
JOIN addressing.addressee b ON b.addressee_number = p.other_number
ORDER BY p.score DESC, p.other_number
LIMIT 100
