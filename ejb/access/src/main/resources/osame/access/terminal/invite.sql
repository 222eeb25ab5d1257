INSERT INTO access.terminal (name, place, invited_by, invited_at, code_digest, code_expires_at)
VALUES (:name, :place, :invitedBy, :now, :codeDigest, :codeExpiresAt)
ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING
