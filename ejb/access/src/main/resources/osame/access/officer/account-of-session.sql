SELECT a.*
  FROM access.signed_in_session s
  JOIN access.account a ON a.officer_id = s.officer_id
 WHERE s.session_key = :sessionKey AND s.ended_at IS NULL AND s.started_at > :oldest
