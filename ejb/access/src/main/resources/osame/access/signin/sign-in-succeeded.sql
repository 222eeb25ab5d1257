UPDATE access.officer SET failed_count = 0, locked_until = NULL, last_sign_in_at = :now WHERE officer_id = :officerId
