SELECT o.user_id, o.name, o.section, o.kind, x.role, o.last_sign_in_at, x.decision, x.decided_by, count(*) OVER () AS total
  FROM access.recertification_right x
  JOIN access.officer o ON o.officer_id = x.officer_id
 WHERE x.recertification_id = :recertificationId AND (x.decision IS NULL OR NOT :openOnly)
 ORDER BY x.decision IS NOT NULL, lower(o.user_id) COLLATE "C", x.role
OFFSET :offset LIMIT :size
