SELECT n.demand_run_id, n.name, n.tax_item, n.due_from, n.due_to, n.extracted_on, n.planned_dispatch_on, n.state, n.approval_id, a.state AS approval,
       n.print_lot_id, n.dispatched_on, n.created_by, f.planned, f.sum, f.excluded, f.pulled, f.first_due_date, f.late, count(*) OVER () AS total
FROM receipt.demand_run n
LEFT JOIN operations.api_approval a USING (approval_id)
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE state NOT IN ('EXCLUDED', 'PULLED')) AS planned,
         coalesce(sum(tax_amount) FILTER (WHERE state NOT IN ('EXCLUDED', 'PULLED')), 0)::bigint AS sum,
         count(*) FILTER (WHERE state = 'EXCLUDED') AS excluded, count(*) FILTER (WHERE state = 'PULLED') AS pulled,
         min(due_date) FILTER (WHERE state NOT IN ('EXCLUDED', 'PULLED')) AS first_due_date,
         count(*) FILTER (WHERE state NOT IN ('EXCLUDED', 'PULLED')
                          AND due_date < coalesce(n.dispatched_on, n.planned_dispatch_on) - :within) AS late
  FROM receipt.demand d WHERE d.demand_run_id = n.demand_run_id
) f
WHERE CAST(:runId AS bigint) IS NULL OR n.demand_run_id = :runId
ORDER BY n.demand_run_id DESC
OFFSET :offset LIMIT :size
