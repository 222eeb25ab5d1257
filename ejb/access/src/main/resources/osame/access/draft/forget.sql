DELETE FROM access.draft WHERE kept_at < :before
