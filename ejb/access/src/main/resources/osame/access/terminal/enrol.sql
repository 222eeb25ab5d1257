UPDATE access.terminal
   SET code_digest = NULL, code_expires_at = NULL, token_digest = :tokenDigest, enrolled_at = :now,
       last_seen_at = :now, last_seen_address = :address
 WHERE terminal_id = :terminalId
