UPDATE access.passkey SET sign_count = :signCount, last_used_at = :now WHERE passkey_id = :passkeyId
