UPDATE access.contract SET ends_on = :endsOn WHERE contract_id = :contractId AND revoked_at IS NULL AND approved_on <= :endsOn
