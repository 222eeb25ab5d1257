DELETE FROM access.one_time_code
 WHERE officer_id = :officerId AND code_hash = :codeHash AND expires_at > :now
