INSERT INTO access.recertification_right (recertification_id, officer_id, role)
SELECT :recertificationId, r.officer_id, r.role
  FROM access.officer_role r
  JOIN access.officer o ON o.officer_id = r.officer_id
 WHERE o.revoked_at IS NULL
