DELETE FROM access.officer_permission WHERE officer_id = :officerId
