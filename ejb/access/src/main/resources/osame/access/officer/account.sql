SELECT a.* FROM access.account a WHERE lower(a.user_id) = lower(:userId)
