UPDATE access.signed_in_session SET ended_at = :now WHERE session_key = :sessionKey AND ended_at IS NULL
