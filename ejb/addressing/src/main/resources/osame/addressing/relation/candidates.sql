SELECT r.kind, r.tax_item, lower(r.valid) AS valid_from, upper(r.valid) AS valid_until, r.priority, r.related_number, r.name, r.postal_code,
       r.address, r.address_detail, r.telephone, r.share_numerator, r.share_denominator, r.document,
       o.kind AS other_kind, o.name AS other_name, o.postal_code AS other_postal_code,
       CASE WHEN o.address <> '' THEN o.address ELSE o.foreign_address END AS other_address, o.address_detail AS other_address_detail
FROM addressing.relation r
LEFT JOIN addressing.addressee o ON o.addressee_number = r.related_number
WHERE r.addressee_number = :number AND upper_inf(r.recorded)
