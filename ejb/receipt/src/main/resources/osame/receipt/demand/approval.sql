SELECT state FROM operations.api_approval WHERE approval_id = :approvalId
