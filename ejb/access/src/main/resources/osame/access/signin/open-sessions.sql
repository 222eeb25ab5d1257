SELECT s.session_key, s.terminal, s.started_at
  FROM access.signed_in_session s
 WHERE s.officer_id = :officerId AND s.ended_at IS NULL AND s.started_at > :oldest AND s.screens
 ORDER BY s.started_at DESC
