INSERT INTO access.officer_role (officer_id, role)
SELECT :officerId, role FROM unnest(:roles) AS role
ON CONFLICT DO NOTHING
