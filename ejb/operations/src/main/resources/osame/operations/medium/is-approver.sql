SELECT EXISTS (SELECT FROM access.api_approver WHERE lower(user_id) = lower(:userId) AND lower(user_id) <> lower(:caller)
                  AND valid_period @> CAST(:day AS date))
