SELECT count(*) FROM access.officer o WHERE o.revoked_at IS NULL
