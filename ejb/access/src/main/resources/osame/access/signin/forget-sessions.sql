DELETE FROM access.signed_in_session WHERE officer_id = :officerId AND started_at < :oldest
