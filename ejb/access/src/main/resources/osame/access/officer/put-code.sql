INSERT INTO access.one_time_code (officer_id, code_hash, expires_at)
VALUES (:officerId, :codeHash, :expiresAt)
ON CONFLICT (officer_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at
