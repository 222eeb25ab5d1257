SELECT o.officer_id
  FROM access.officer o
 WHERE o.revoked_at IS NULL AND o.locked_at IS NULL
   AND EXISTS (SELECT FROM access.officer_role r WHERE r.officer_id = o.officer_id AND r.role = 'administrator')
   AND (upper_inf(o.valid_period) OR upper(o.valid_period) > :today)
 ORDER BY o.officer_id
   FOR UPDATE
