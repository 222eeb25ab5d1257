INSERT INTO access.terminal (name, place, invited_by, invited_at, code_digest, code_expires_at)
VALUES (:name, :place, 'launcher', clock_timestamp(), :codeDigest, clock_timestamp() + interval '30 minutes')
ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING
RETURNING terminal_id
