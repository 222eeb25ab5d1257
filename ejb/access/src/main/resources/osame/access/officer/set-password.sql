UPDATE access.officer
   SET password_hash = :passwordHash, password_set_at = :now, locked_at = NULL, failed_count = 0, locked_until = NULL
 WHERE officer_id = :officerId
