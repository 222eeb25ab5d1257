SELECT p.passkey_id, p.name, p.registered_at, p.last_used_at
  FROM access.passkey p
 WHERE p.officer_id = :officerId AND p.ended_at IS NULL
 ORDER BY p.passkey_id
