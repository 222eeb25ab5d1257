UPDATE access.passkey SET ended_at = :now, ended_for = :endedFor
 WHERE passkey_id = :passkeyId AND officer_id = :officerId AND ended_at IS NULL
