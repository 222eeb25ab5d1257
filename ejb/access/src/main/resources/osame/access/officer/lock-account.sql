SELECT o.officer_id FROM access.officer o WHERE lower(o.user_id) = lower(:userId) FOR UPDATE
