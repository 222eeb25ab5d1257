INSERT INTO access.one_time_code (officer_id, code_hash, expires_at)
SELECT o.officer_id, :codeHash, clock_timestamp() + make_interval(hours => :hours)
  FROM access.officer o
 WHERE lower(o.user_id) = lower(:userId) AND o.revoked_at IS NULL
   AND NOT EXISTS (SELECT FROM access.passkey p WHERE p.officer_id = o.officer_id AND p.ended_at IS NULL)
ON CONFLICT (officer_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at
