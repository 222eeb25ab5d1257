UPDATE access.officer SET locked_at = :lockedAt, failed_count = 0, locked_until = NULL WHERE officer_id = :officerId
