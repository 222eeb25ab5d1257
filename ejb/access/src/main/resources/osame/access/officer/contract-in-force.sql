SELECT EXISTS (SELECT FROM access.contract c WHERE c.contract_id = :contractId AND c.revoked_at IS NULL AND c.ends_on >= :today)
