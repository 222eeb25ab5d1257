SELECT c.reserved_change_id
  FROM access.reserved_change c
 WHERE c.state = 'WAITING' AND c.effective_on <= :today
 ORDER BY c.effective_on, c.reserved_change_id
