SELECT terminal_id, name, place, invited_by, code_expires_at, enrolled_at, last_seen_at, last_seen_address, revoked_by,
       revoked_at, count(*) OVER () AS total
  FROM access.terminal
 ORDER BY revoked_at IS NOT NULL, name COLLATE "C", terminal_id
OFFSET :offset LIMIT :size
