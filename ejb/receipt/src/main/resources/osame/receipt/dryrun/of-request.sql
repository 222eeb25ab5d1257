SELECT dry_run_id FROM receipt.dry_run WHERE request_id = :requestId
