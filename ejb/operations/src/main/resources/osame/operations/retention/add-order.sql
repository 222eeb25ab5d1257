INSERT INTO operations.retention_order (kind, addressee_number, reason, ordered_by)
VALUES (:kind, :addresseeNumber, :reason, :orderedBy)
