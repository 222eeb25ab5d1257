UPDATE operations.retention_order
   SET lifted_by = :liftedBy, lifted_at = :now
 WHERE retention_order_id = :id AND lifted_at IS NULL
