SELECT officer_id FROM access.officer WHERE lower(user_id) = lower(:userId) FOR UPDATE
