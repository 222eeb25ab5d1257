SELECT p.permission
  FROM access.officer_permission p
  JOIN access.officer o USING (officer_id)
 WHERE lower(o.user_id) = lower(:userId)
