UPDATE access.signed_in_session SET ended_at = :now
 WHERE officer_id = :officerId AND session_key <> CAST(:sessionKey AS uuid) AND ended_at IS NULL
