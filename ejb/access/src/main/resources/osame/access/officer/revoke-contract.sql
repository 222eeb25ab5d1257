UPDATE access.contract SET revoked_at = :now WHERE contract_id = :contractId AND revoked_at IS NULL
