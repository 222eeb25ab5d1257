SELECT c.*, count(*) OVER () AS total
  FROM access.reserved_change c
 ORDER BY c.state <> 'WAITING', CASE WHEN c.state = 'WAITING' THEN c.effective_on END, c.reserved_change_id DESC
OFFSET :offset LIMIT :size
