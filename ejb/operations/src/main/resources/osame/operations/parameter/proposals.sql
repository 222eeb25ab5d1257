SELECT a.approval_id, a.state, a.remark, a.proposed_by, a.decided_by,
       p.key, p.scope, lower(p.valid_period) AS valid_from, upper(p.valid_period) AS valid_until, p.value, p.source,
       CAST(NULL AS text) AS approved_by
  FROM operations.parameter_proposal p
  JOIN operations.approval a USING (approval_id)
 WHERE a.state IN ('PROPOSED', 'APPROVED')
 ORDER BY a.approval_id
