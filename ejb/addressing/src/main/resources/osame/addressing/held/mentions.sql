-- Where the person stands beside somebody else, who is not named.
SELECT relation_id, 'RelationKind.' || kind, tax_item, lower(valid), upper(valid) - 1, share_numerator || '/' || share_denominator, document, reason,
       date_trunc('second', lower(recorded)), recorded_by
  FROM addressing.relation
 WHERE related_number = :person
 ORDER BY relation_id
