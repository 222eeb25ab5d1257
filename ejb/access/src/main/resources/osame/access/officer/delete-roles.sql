DELETE FROM access.officer_role WHERE officer_id = :officerId AND role <> ALL (:roles)
