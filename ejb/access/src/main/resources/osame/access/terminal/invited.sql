SELECT terminal_id, name, place, invited_by, code_expires_at, enrolled_at, last_seen_at, last_seen_address, revoked_by,
       revoked_at
  FROM access.terminal
 WHERE code_digest = :codeDigest AND code_expires_at > :now AND revoked_at IS NULL
   FOR UPDATE
