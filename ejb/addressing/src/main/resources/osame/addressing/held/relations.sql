SELECT relation_id, 'RelationKind.' || kind, tax_item, lower(valid), upper(valid) - 1, priority, related_number, name, postal_code, address,
       address_detail, telephone, share_numerator || '/' || share_denominator, document, reason, date_trunc('second', lower(recorded)), recorded_by,
       date_trunc('second', upper(recorded)), superseded_by
  FROM addressing.relation
 WHERE addressee_number = :person
 ORDER BY relation_id
