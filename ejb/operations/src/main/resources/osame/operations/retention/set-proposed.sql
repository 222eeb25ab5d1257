UPDATE operations.retention_run
   SET state = 'PROPOSED', approval_id = :approvalId, proposed_by = :proposedBy, proposed_at = :now, remark = :remark
 WHERE retention_run_id = :run
