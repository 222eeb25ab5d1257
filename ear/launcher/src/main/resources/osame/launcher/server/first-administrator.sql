WITH opened AS (
  INSERT INTO access.officer (user_id, name, section, valid_period, password_hash)
  SELECT :userId, :name, '情報システム', daterange('2020-04-01', NULL), NULL
  WHERE NOT EXISTS (
    SELECT FROM access.officer o
      JOIN access.officer_role r ON r.officer_id = o.officer_id AND r.role = 'administrator'
     WHERE o.revoked_at IS NULL AND (o.password_hash IS NOT NULL OR lower(o.user_id) <> lower(:userId)))
  ON CONFLICT (lower(user_id)) DO UPDATE SET name = excluded.name WHERE officer.password_hash IS NULL
  RETURNING officer_id, name, section, valid_period),
administrator AS (
  INSERT INTO access.officer_role (officer_id, role)
  SELECT officer_id, 'administrator' FROM opened
  ON CONFLICT DO NOTHING)
INSERT INTO access.officer_history (officer_id, who, request_id, reason, change, name, section, roles, valid_period)
SELECT officer_id, 'first-administrator', :requestId, 'first administrator', 'OPENED', name, section, ARRAY ['administrator'],
       valid_period
FROM opened
