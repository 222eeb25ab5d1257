INSERT INTO access.officer_permission (officer_id, permission, given_by)
VALUES (:officerId, :permission, :givenBy)
