SELECT name, token_digest
  FROM access.terminal
 WHERE terminal_id = :terminalId AND token_digest IS NOT NULL AND revoked_at IS NULL
