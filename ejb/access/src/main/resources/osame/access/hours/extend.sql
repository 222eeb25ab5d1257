INSERT INTO access.service_extension (duty, opens_at, closes_at, reason, given_by)
VALUES (:duty, :now, :until, :reason, :givenBy)
