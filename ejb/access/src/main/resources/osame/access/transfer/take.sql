SELECT c.*
  FROM access.reserved_change c
 WHERE c.reserved_change_id = :reservedChangeId AND c.state = 'WAITING'
   FOR UPDATE SKIP LOCKED
