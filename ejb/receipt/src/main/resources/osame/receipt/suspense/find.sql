SELECT s.suspense_id, s.payment_file_id, f.name AS file_name, s.line_no, s.amount, s.reason, s.key_as_received, s.channel, s.institution,
       s.paid_on, s.received_on, s.owner, coalesce((SELECT day FROM operations.api_business_date) - s.received_on, 0) AS age_days,
       p.request_id AS resolved_by
FROM receipt.suspense s
JOIN receipt.payment_file f USING (payment_file_id)
LEFT JOIN receipt.suspense_resolution x USING (suspense_id)
LEFT JOIN receipt.posting p ON p.posting_id = x.posting_id
WHERE s.suspense_id = :suspenseId
