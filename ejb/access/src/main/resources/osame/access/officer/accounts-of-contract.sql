SELECT o.user_id FROM access.officer o WHERE o.contract_id = :contractId AND o.revoked_at IS NULL ORDER BY o.officer_id
