CREATE VIEW access.api_approver AS
  SELECT o.user_id, o.name, o.valid_period FROM access.officer o JOIN access.officer_role r USING (officer_id) WHERE r.role = 'approver' AND o.revoked_at IS NULL;
COMMENT ON VIEW access.api_approver IS 'Officers who may decide what others propose.';
GRANT SELECT ON access.api_approver TO general_app;
