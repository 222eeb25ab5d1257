SELECT subject FROM operations.api_approval WHERE approval_id = :approvalId AND kind = :kind
