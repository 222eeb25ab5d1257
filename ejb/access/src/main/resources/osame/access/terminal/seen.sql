-- Once in five minutes: a row that is written at each request would be written all day.
UPDATE access.terminal
   SET last_seen_at = :now, last_seen_address = :address
 WHERE terminal_id = :terminalId AND last_seen_at < CAST(:now AS timestamptz) - interval '5 minutes'
