UPDATE access.officer SET password_set_at = clock_timestamp() WHERE user_id = ANY (:userIds)
