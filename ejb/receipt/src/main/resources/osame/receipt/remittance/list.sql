SELECT q.*, count(*) OVER () AS total
FROM (
  SELECT r.received_on, r.institution, r.noticed_amount, r.remitted_amount, r.difference_amount, s.remark, a.approval_id,
         CASE WHEN r.remitted_amount IS NULL THEN 'WAITING'
              WHEN r.difference_amount = 0 THEN 'MATCHED'
              WHEN s.approval_id IS NOT NULL THEN 'SETTLED'
              WHEN a.state IS NOT NULL THEN a.state
              ELSE 'DIFFERENT' END AS state
  FROM receipt.remittance_check r
  LEFT JOIN LATERAL (SELECT x.approval_id, x.remark FROM receipt.remittance_settlement x
                     WHERE x.received_on = r.received_on AND x.institution = r.institution AND x.difference_amount = r.difference_amount
                     LIMIT 1) s ON true
  LEFT JOIN operations.api_approval a
    ON a.kind = :kind AND a.subject = to_char(r.received_on, 'YYYY-MM-DD') || '/' || r.institution AND a.state IN ('PROPOSED', 'APPROVED')
) q
WHERE NOT :openOnly OR q.state NOT IN ('MATCHED', 'SETTLED')
ORDER BY q.received_on DESC, q.institution COLLATE "C"
OFFSET :offset LIMIT :size
