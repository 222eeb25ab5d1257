WITH opened AS (
  INSERT INTO access.officer (user_id, name, section, valid_period, password_hash)
  SELECT :userId, :name, '納税課', daterange('2020-04-01', NULL), :passwordHash
  WHERE NOT EXISTS (SELECT FROM access.officer WHERE user_id = :userId)
  RETURNING officer_id)
INSERT INTO access.officer_role (officer_id, role)
SELECT officer_id, unnest(:roles)
FROM opened
