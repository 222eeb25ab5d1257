SELECT r.relation_id, r.kind, r.tax_item, lower(r.valid) AS valid_from, upper(r.valid) AS valid_until, r.priority, r.related_number, r.name,
       r.postal_code, r.address, r.address_detail, r.telephone, r.share_numerator, r.share_denominator, r.document, r.reason,
       lower(r.recorded) AS recorded_at, r.recorded_by, upper(r.recorded) AS superseded_at, r.superseded_by,
       coalesce(o.name, '') AS related_name, count(*) OVER () AS total
FROM addressing.relation r
LEFT JOIN addressing.addressee o ON o.addressee_number = r.related_number
WHERE r.addressee_number = :number AND (:superseded OR upper_inf(r.recorded))
ORDER BY r.kind COLLATE "C", r.tax_item COLLATE "C", r.priority, lower(r.valid) DESC, r.relation_id DESC
LIMIT :size OFFSET :offset
