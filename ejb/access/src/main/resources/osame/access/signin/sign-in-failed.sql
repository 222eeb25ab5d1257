UPDATE access.officer SET failed_count = failed_count + 1, locked_until = :lockedUntil WHERE officer_id = :officerId
