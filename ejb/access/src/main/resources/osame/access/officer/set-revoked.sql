UPDATE access.officer SET revoked_at = :now, password_hash = NULL WHERE officer_id = :officerId
