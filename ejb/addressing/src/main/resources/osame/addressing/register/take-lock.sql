INSERT INTO addressing.edit_lock AS l (addressee_number, officer, terminal, since, expires_at)
VALUES (:number, :officer, :terminal, :now, :expiresAt)
ON CONFLICT (addressee_number) DO UPDATE
SET officer = excluded.officer, terminal = excluded.terminal, since = excluded.since, expires_at = excluded.expires_at
WHERE l.officer = excluded.officer OR l.expires_at <= excluded.since
