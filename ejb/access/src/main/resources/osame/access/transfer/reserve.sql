INSERT INTO access.reserved_change (effective_on, kind, user_id, name, section, roles, valid_period, request_id, reserved_by)
VALUES (:effectiveOn, :kind, :userId, :name, :section, :roles,
        CASE WHEN CAST(:from AS date) IS NOT NULL THEN daterange(:from, :until) END, CAST(:requestId AS uuid), :reservedBy)
ON CONFLICT (lower(user_id), effective_on) WHERE state = 'WAITING' DO NOTHING
