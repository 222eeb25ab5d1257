SELECT state FROM operations.approval WHERE approval_id = :approvalId
