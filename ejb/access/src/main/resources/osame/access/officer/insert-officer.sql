INSERT INTO access.officer (user_id, name, section, kind, contract_id, valid_period, hours_from, hours_until, password_hash, password_set_at)
VALUES (:userId, :name, :section, :kind, :contractId, daterange(:from, :until), :hoursFrom, :hoursUntil, :passwordHash, :now)
ON CONFLICT (lower(user_id)) DO NOTHING
RETURNING officer_id
