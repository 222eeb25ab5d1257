SELECT d.day, f.files, f.open_files, f.received, c.day IS NOT NULL AS closed, coalesce(c.approval_id, a.approval_id) AS approval_id
FROM receipt.accounting_day d
CROSS JOIN LATERAL (
  SELECT count(*) AS files, count(*) FILTER (WHERE state IN ('RECEIVED', 'POSTED')) AS open_files,
         coalesce(sum(total_amount), 0)::bigint AS received
  FROM receipt.payment_file WHERE received_on = d.day AND state <> 'REFUSED'
) f
LEFT JOIN receipt.day_closing c ON c.day = d.day
LEFT JOIN operations.api_approval a
  ON a.kind = :kind AND a.subject = to_char(d.day, 'YYYY-MM-DD') AND a.state IN ('PROPOSED', 'APPROVED')
ORDER BY d.day DESC
OFFSET :offset LIMIT :size
