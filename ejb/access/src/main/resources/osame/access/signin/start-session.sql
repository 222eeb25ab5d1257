INSERT INTO access.signed_in_session (session_key, officer_id, terminal, screens, started_at)
VALUES (:sessionKey, :officerId, :terminal, :screens, :now)
