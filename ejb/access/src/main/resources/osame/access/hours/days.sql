SELECT day, name, treated_as, set_by
  FROM access.service_day
 WHERE day >= CAST(:from AS date)
 ORDER BY day
