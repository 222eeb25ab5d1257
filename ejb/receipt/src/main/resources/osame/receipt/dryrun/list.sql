SELECT d.dry_run_id, d.kind, d.subject, d.job_id, d.plan_hash, d.total_amount, d.row_count, coalesce(d.refused, false) AS refused,
       a.approval_id, a.state AS approval_state, a.proposed_by, d.carried_out_job_id, d.requested_by, d.requested_at, count(*) OVER () AS total
FROM receipt.dry_run d
LEFT JOIN LATERAL (
  SELECT p.approval_id, p.state, p.proposed_by FROM operations.api_approval p
  WHERE p.kind = 'receipt.undo' AND p.subject = d.dry_run_id::text
  ORDER BY p.approval_id DESC LIMIT 1
) a ON true
WHERE CAST(:dryRunId AS bigint) IS NULL OR d.dry_run_id = :dryRunId
ORDER BY d.dry_run_id DESC
OFFSET :offset LIMIT :size
