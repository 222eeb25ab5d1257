INSERT INTO access.former_password (officer_id, password_hash, set_at)
SELECT o.officer_id, o.password_hash, o.password_set_at
  FROM access.officer o
 WHERE o.officer_id = :officerId AND o.password_hash IS NOT NULL
ON CONFLICT DO NOTHING
