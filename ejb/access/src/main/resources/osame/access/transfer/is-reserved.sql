SELECT EXISTS (SELECT FROM access.reserved_change c
                WHERE lower(c.user_id) = lower(:userId) AND c.effective_on = :effectiveOn AND c.state = 'WAITING')
