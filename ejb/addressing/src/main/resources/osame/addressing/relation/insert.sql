INSERT INTO addressing.relation (addressee_number, kind, tax_item, valid, recorded, priority, related_number, name, postal_code, address,
  address_detail, telephone, share_numerator, share_denominator, document, reason, request_id, replaces, recorded_by)
VALUES (:number, :kind, :taxItem, daterange(:from, :until), tstzrange(:at, NULL), :priority, :related, :name, :postalCode, :address,
  :addressDetail, :telephone, :numerator, :denominator, :document, :reason, :requestId, :replaces, :by)
