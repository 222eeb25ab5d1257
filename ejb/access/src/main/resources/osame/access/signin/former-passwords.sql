SELECT f.password_hash
  FROM access.former_password f
 WHERE f.officer_id = :officerId
 ORDER BY f.set_at DESC
 LIMIT :history
