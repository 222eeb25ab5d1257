SELECT count(*)
  FROM access.officer_history h
  JOIN access.officer o ON o.officer_id = h.officer_id
 WHERE lower(o.user_id) = lower(:userId)
