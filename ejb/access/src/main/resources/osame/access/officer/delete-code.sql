DELETE FROM access.one_time_code WHERE officer_id = :officerId
