SELECT name FROM access.api_officer WHERE lower(user_id) = lower(:userId)
