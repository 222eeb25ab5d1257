SELECT h.recorded_at, h.who, h.reason, h.change, o.user_id, h.name, h.section, h.roles, h.valid_period,
       count(*) OVER () AS total
  FROM access.officer_history h
  JOIN access.officer o ON o.officer_id = h.officer_id
 WHERE lower(o.user_id) = lower(:userId)
 ORDER BY h.officer_history_id DESC
OFFSET :offset LIMIT :size
