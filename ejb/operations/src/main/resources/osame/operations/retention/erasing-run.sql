SELECT state, certificate_number, remark FROM operations.retention_run WHERE retention_run_id = :run FOR UPDATE
