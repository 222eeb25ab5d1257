UPDATE access.terminal
   SET code_digest = NULL, code_expires_at = NULL, token_digest = :tokenDigest, enrolled_at = clock_timestamp(),
       last_seen_at = clock_timestamp(), last_seen_address = 'launcher'
 WHERE terminal_id = :terminalId
