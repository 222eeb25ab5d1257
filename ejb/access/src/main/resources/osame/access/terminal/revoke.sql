UPDATE access.terminal
   SET revoked_by = :revokedBy, revoked_at = :now, code_digest = NULL, code_expires_at = NULL
 WHERE terminal_id = :terminalId AND revoked_at IS NULL
RETURNING name
