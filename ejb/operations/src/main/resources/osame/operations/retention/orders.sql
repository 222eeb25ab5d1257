SELECT retention_order_id, kind, addressee_number, reason, ordered_by, ordered_at, lifted_by
  FROM operations.retention_order
 ORDER BY lifted_at NULLS FIRST, retention_order_id DESC
 LIMIT 500
