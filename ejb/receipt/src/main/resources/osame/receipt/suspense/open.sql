SELECT s.suspense_id, s.payment_file_id, f.name AS file_name, s.line_no, s.amount, s.reason, s.key_as_received, s.channel, s.institution,
       s.paid_on, s.received_on, s.owner, coalesce((SELECT day FROM operations.api_business_date) - s.received_on, 0) AS age_days
FROM receipt.suspense s
JOIN receipt.payment_file f USING (payment_file_id)
WHERE NOT EXISTS (SELECT FROM receipt.suspense_resolution x WHERE x.suspense_id = s.suspense_id)
  AND (CAST(:owner AS text) IS NULL OR s.owner = :owner)
ORDER BY s.received_on, s.suspense_id
OFFSET :offset LIMIT :size
