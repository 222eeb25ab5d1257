UPDATE access.passkey SET ended_at = :now, ended_for = :endedFor WHERE officer_id = :officerId AND ended_at IS NULL
